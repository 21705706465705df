import { evaluationSentences } from '~/domain/evaluation/sentences';
import { emptyLocalized } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import type { ShownContent } from './shown-content';

/** Who sits on the committee, by institution, when it can decide, and how it scores. */
export function CommitteeSection({ content: { committee }, names }: ShownContent) {
  const { locale, text } = usePortal();
  return (
    <>
      <PlainTable
        caption={text('publicCalls.committee.caption')}
        captionSize="s"
        rows={committee.seats}
        keyOf={({ institutionId }) => institutionId}
        columns={[
          {
            label: text('publicCalls.institution'),
            cell: ({ institutionId }) => (
              <LocalizedText value={names.institutions[institutionId] ?? emptyLocalized()} />
            ),
          },
          {
            label: text('publicCalls.committee.seats'),
            numeric: true,
            cell: ({ seats }) => formatNumber(locale, seats ?? 0),
          },
        ]}
      />
      <p className="govuk-body">{text('publicCalls.committee.quorum', { count: committee.quorum ?? 0 })}</p>
      <p className="govuk-body">{text('publicCalls.committee.sheets', { count: committee.minScoreSheets ?? 0 })}</p>
      <h3 className="govuk-heading-s">{text('publicCalls.evaluation')}</h3>
      <ul className="govuk-list govuk-list--bullet portal-text">
        {evaluationSentences({ committee }).map(({ key, values }) => (
          <li key={key}>{text(key, values)}</li>
        ))}
      </ul>
    </>
  );
}
