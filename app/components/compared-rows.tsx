import { pairedRows, type SectionRow } from './section-rows';
import { useText } from './portal-context';
import { Tag } from './tag';

interface ComparedRowsProps {
  caption: string;
  before: readonly SectionRow[];
  after: readonly SectionRow[];
  /** What the two sides are called. */
  headings: { before: string; after: string };
  /** Leaves out what both sides say alike. */
  changedOnly?: boolean;
  /** The caption stands in the page's own heading. */
  quiet?: boolean;
}

/** Two versions of a section side by side, answer by answer; on a phone one below the other. */
export function ComparedRows({
  caption,
  before,
  after,
  headings,
  changedOnly = false,
  quiet = false,
}: ComparedRowsProps) {
  const text = useText();
  const pairs = pairedRows(before, after).filter(({ changed }) => changed || !changedOnly);
  return (
    <table className="govuk-table portal-compared">
      <caption className={`govuk-table__caption govuk-${quiet ? 'visually-hidden' : 'table__caption--s'}`}>
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[text('callApproval.compare.field'), headings.before, headings.after].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {pairs.map((pair) => (
          <tr key={pair.id} className={`govuk-table__row${pair.changed ? ' portal-compared__changed' : ''}`}>
            <th scope="row" className="govuk-table__header">
              {pair.label}
              {pair.changed && !changedOnly && (
                <>
                  {' '}
                  <Tag colour="yellow">{text('callApproval.compare.changed')}</Tag>
                </>
              )}
            </th>
            <Side row={pair.before} heading={headings.before} />
            <Side row={pair.after} heading={headings.after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ row, heading }: { row: SectionRow | undefined; heading: string }) {
  const text = useText();
  return (
    <td className="govuk-table__cell portal-lines" data-label={heading} lang={row?.value ? row.lang : undefined}>
      {row?.value || <span className="portal-quiet">{text('callEditor.nothing')}</span>}
    </td>
  );
}
