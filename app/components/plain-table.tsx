import type { ReactNode } from 'react';

export interface PlainColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface PlainTableProps<Row> {
  /** What the table is of; shown unless a heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly PlainColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table that shows all of its rows as they come; on a phone each row becomes a block. */
export function PlainTable<Row>({ caption, captionHidden = false, columns, rows, keyOf }: PlainTableProps<Row>) {
  const kind = (numeric: boolean | undefined, base: string) => `${base}${numeric ? ` ${base}--numeric` : ''}`;
  return (
    <div className="portal-table portal-table--stacked">
      <table className="govuk-table">
        <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
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
              {columns.map(({ label, numeric, cell }, at) =>
                at === 0 ? (
                  <th key={label} scope="row" className="govuk-table__header" data-label={label}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={label} className={kind(numeric, 'govuk-table__cell')} data-label={label}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
