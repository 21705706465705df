import type { Criterion } from '~/domain/rubrics/schema';
import { formatNumber } from '~/locales/formats';
import { Details } from '../details';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import type { ShownContent } from './shown-content';

/** The whole rubric: criteria, weights, scale, what each level means, and what is needed to pass. */
export function RubricSection({ content }: ShownContent) {
  const { locale, text } = usePortal();
  const { rubric } = content.rubric;
  if (!rubric) return null;
  const { criteria, scale, minimumTotal } = rubric;
  return (
    <>
      <p className="govuk-body portal-text">{text('publicCalls.rubric.lead', { scale })}</p>
      <PlainTable
        caption={text('publicCalls.rubric.caption')}
        captionSize="s"
        rows={criteria}
        keyOf={({ key }) => key}
        columns={[
          {
            label: text('publicCalls.rubric.criterion'),
            cell: (criterion) => <CriterionCell criterion={criterion} />,
            long: true,
          },
          {
            label: text('publicCalls.rubric.weight'),
            numeric: true,
            cell: ({ weight }) => formatNumber(locale, weight),
          },
          {
            label: text('publicCalls.rubric.minimum'),
            numeric: true,
            cell: ({ minimum }) => (minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum)),
          },
        ]}
      />
      <p className="govuk-body">
        {minimumTotal === null
          ? text('publicCalls.rubric.noMinimum')
          : text('publicCalls.rubric.minimumTotal', { minimum: minimumTotal })}
      </p>
    </>
  );
}

function CriterionCell({ criterion: { name, guidance, levels } }: { criterion: Criterion }) {
  const { text } = usePortal();
  return (
    <>
      <LocalizedText value={name} />
      <LocalizedParagraphs value={guidance} />
      {levels.length > 0 && (
        <Details summary={text('publicCalls.rubric.levels')}>
          <ol className="govuk-list govuk-list--number" start={0}>
            {levels.map((level, score) => (
              <li key={score}>
                <LocalizedText value={level} />
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}
