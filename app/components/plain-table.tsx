import type { ReactNode } from 'react';

export interface PlainColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Holds paragraphs: on a phone they take the whole width, without the column's label. */
  long?: boolean;
}

interface PlainTableProps<Row> {
  /** What the table is of; shown unless a heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  /** As large as a heading of the page, or small inside a section. */
  captionSize?: 's' | 'm';
  /** The first column names the row. */
  columns: readonly PlainColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What a last row holds under each column: sums. */
  foot?: readonly ReactNode[];
}

/** A table that shows all of its rows as they come; on a phone each row becomes a block. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const { caption, captionHidden = false, captionSize = 'm', columns, rows, keyOf, foot } = props;
  return (
    <div className="portal-table portal-table--stacked">
      <table className="govuk-table">
        <caption
          className={
            captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${captionSize}`
          }
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={kind(numeric, 'govuk-table__header')}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="govuk-table__row">
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} first={at === 0}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot className="govuk-table__foot">
            <tr className="govuk-table__row">
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} first={at === 0}>
                  {foot[at]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const kind = (numeric: boolean | undefined, base: string) => `${base}${numeric ? ` ${base}--numeric` : ''}`;

interface CellProps {
  column: Pick<PlainColumn<never>, 'label' | 'numeric' | 'long'>;
  /** The first cell of a row is its heading. */
  first: boolean;
  children: ReactNode;
}

function Cell({ column: { label, numeric, long = false }, first, children }: CellProps) {
  return first ? (
    <th scope="row" className={`govuk-table__header${long ? ' portal-table__long' : ''}`} data-label={label}>
      {children}
    </th>
  ) : (
    <td className={kind(numeric, 'govuk-table__cell')} data-label={label}>
      {children}
    </td>
  );
}
