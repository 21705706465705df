import { totalWeight } from '~/domain/rubrics/rules';
import type { Rubric } from '~/domain/rubrics/schema';
import { formatNumber } from '~/locales/formats';
import { LocalizedParagraphs, LocalizedText } from './localized-text';
import { PlainTable } from './plain-table';
import { usePortal } from './portal-context';

/** A rubric as evaluators and applicants read it: criteria, weights, their sum, scale and minimum. */
export function RubricTable({ rubric, caption }: { rubric: Rubric; caption: string }) {
  const { text, locale } = usePortal();
  const { criteria, scale, minimumTotal } = rubric;
  return (
    <>
      <PlainTable
        caption={caption}
        captionSize="s"
        rows={criteria}
        keyOf={({ key }) => key}
        columns={[
          {
            label: text('callEditor.rubric.criterion'),
            cell: ({ name, guidance }) => (
              <>
                <LocalizedText value={name} />
                <LocalizedParagraphs value={guidance} />
              </>
            ),
            long: true,
          },
          {
            label: text('callEditor.rubric.weight'),
            numeric: true,
            cell: ({ weight }) => formatNumber(locale, weight),
          },
        ]}
        foot={[
          text('callEditor.rubric.total'),
          <strong key="total">{formatNumber(locale, totalWeight(rubric))}</strong>,
        ]}
      />
      <p className="govuk-body">
        {text('callEditor.rubric.scale', { scale })}{' '}
        {minimumTotal !== null && text('callEditor.rubric.minimum', { minimum: minimumTotal })}
      </p>
    </>
  );
}
