import type { LotOfEvaluation } from '#server/committee/get-own-evaluation';
import { LOT_STANDING_LABELS } from '~/domain/committee/labels';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { StatusTag } from '../status-tag';

const OWN_STANDING = {
  undeclared: 'committee.own.undeclared',
  recused: 'committee.own.recused',
  alternate: 'committee.own.alternate',
  takesPart: 'committee.own.takesPart',
} as const;

interface LotsOfEvaluationProps {
  callId: string;
  lots: readonly LotOfEvaluation[];
  /** The reader is the chair, who hands over where they have a conflict. */
  isChair: boolean;
}

/** How far each lot is and who chairs it. */
export function LotsOfEvaluation({ callId, lots, isChair }: LotsOfEvaluationProps) {
  const text = useText();
  return (
    <PlainTable
      caption={text('committee.lots')}
      columns={[
        { label: text('committee.column.lot'), cell: ({ name }) => <LocalizedText value={name} /> },
        {
          label: text('committee.column.stage'),
          cell: ({ standing }) => <StatusTag status={standing} labels={LOT_STANDING_LABELS} />,
        },
        {
          label: text('committee.part.chair'),
          cell: ({ key, chair, own }) =>
            chair ??
            (isChair && own === 'recused' ? (
              <a className="govuk-link" href={`/evaluations/${callId}/chair/${key}`}>
                {text('committee.chair.title')}
              </a>
            ) : (
              text('committee.chair.handsOver')
            )),
        },
        {
          label: text('committee.column.own'),
          cell: ({ own }) => text(OWN_STANDING[own]),
        },
      ]}
      rows={lots}
      keyOf={({ key }) => key}
    />
  );
}
