import type { OfficeCommitteePage } from '#server/committee/get-office-committee';
import { LOT_STANDING_LABELS } from '~/domain/committee/labels';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Tag } from '../tag';

/** Who chairs each lot; where the chair has a conflict another member is named. */
export function LotChairs({ callId, lots }: Pick<OfficeCommitteePage, 'callId' | 'lots'>) {
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
          cell: ({ key, chair, mayName }) => (
            <>
              {chair ?? <Tag colour="orange">{text('committee.chair.handsOver')}</Tag>}
              {mayName && chair === null && (
                <>
                  <br />
                  <a className="govuk-link" href={`/office/calls/${callId}/committee/chair/${key}`}>
                    {text('committee.chair.name')}
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
      rows={lots}
      keyOf={({ key }) => key}
    />
  );
}
