import type { ReactNode } from 'react';
import type { TableDefinition, TableRow } from '~/domain/shared/table-definition';
import { isNarrowed, nextSort, tableSearch, type TableQuery } from '~/domain/shared/table-query';
import { DataTableFilters } from './data-table-filters';
import { DataTableFoot } from './data-table-foot';
import { CellContent } from './cell-content';
import { EmptyState } from './empty-state';
import { usePortal } from './portal-context';

export interface DataTableProps<Key extends string, Row extends TableRow<Key>> {
  /** Says what the list is; read out by screen readers and shown above the table. */
  caption: string;
  definition: TableDefinition<Key>;
  rows: readonly Row[];
  /** How many there are in all pages, and whether there are more than that. */
  total: number;
  more?: boolean;
  query: TableQuery<Key>;
  /** The address of the page that shows the list. */
  path: string;
  /** What a cell shows instead of its plain value, for example a link. */
  render?: Partial<Record<Key, (row: Row) => ReactNode>>;
  /** What stands here when there is nothing at all. */
  empty: { title: string; text: string; action?: ReactNode };
  /** Addresses that give the same list as files. */
  downloads?: { csv?: string; xlsx?: string };
  /**
   * Boxes to choose rows, posted as `ids[]` by the form that is around the table: on the rows with which something can
   * be done. `label` names the box of a row.
   */
  selection?: { may: (row: Row) => boolean; label: (row: Row) => string };
}

/** A list with search, filters, order, pages and downloads; every one of them is a link or a plain GET form. */
export function DataTable<Key extends string, Row extends TableRow<Key>>(props: DataTableProps<Key, Row>) {
  const { caption, definition, rows, total, query, path, empty } = props;
  const { text } = usePortal();
  if (total === 0 && !isNarrowed(query)) {
    return (
      <EmptyState title={empty.title} text={empty.text}>
        {empty.action}
      </EmptyState>
    );
  }
  return (
    <>
      {!props.selection && <DataTableFilters caption={caption} definition={definition} query={query} path={path} />}
      {total === 0 ? (
        <EmptyState title={text('table.noMatch.title')} text={text('table.noMatch.text')}>
          <a className="govuk-link" href={path}>
            {text('table.clear')}
          </a>
        </EmptyState>
      ) : (
        <div className="portal-table portal-table--stacked">
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
            <Head {...props} />
            <tbody className="govuk-table__body">
              {rows.map((row) => (
                <Line key={row.id} row={row} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DataTableFoot {...props} />
    </>
  );
}

/** A column of boxes stands there only where at least one row has a box. */
function hasChoice<Key extends string, Row extends TableRow<Key>>({ rows, selection }: DataTableProps<Key, Row>) {
  return selection !== undefined && rows.some(selection.may);
}

const numeric = (type: string) => type === 'number' || type === 'money';

function Head<Key extends string, Row extends TableRow<Key>>(props: DataTableProps<Key, Row>) {
  const { definition, query, path } = props;
  const { text } = usePortal();
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {hasChoice(props) && (
          <th scope="col" className="govuk-table__header">
            <span className="govuk-visually-hidden">{text('table.choose')}</span>
          </th>
        )}
        {definition.columns.map(({ key, label, type, sortable }) => {
          const sorted = query.sort === key;
          return (
            <th
              key={key}
              scope="col"
              className={`govuk-table__header${numeric(type) ? ' govuk-table__header--numeric' : ''}`}
              aria-sort={
                !sortable ? undefined : !sorted ? 'none' : query.direction === 'asc' ? 'ascending' : 'descending'
              }
            >
              {sortable ? (
                <a className="portal-table__sort" href={path + tableSearch(definition, query, nextSort(query, key))}>
                  {text(label)}
                </a>
              ) : (
                text(label)
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Line<Key extends string, Row extends TableRow<Key>>(props: DataTableProps<Key, Row> & { row: Row }) {
  const { row, definition, render, selection } = props;
  const { text } = usePortal();
  const box = `row-${row.id}`;
  return (
    <tr className="govuk-table__row">
      {hasChoice(props) && (
        <td className="govuk-table__cell portal-table__choice">
          {selection?.may(row) && (
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <div className="govuk-checkboxes__item">
                <input className="govuk-checkboxes__input" id={box} type="checkbox" name="ids[]" value={row.id} />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={box}>
                  <span className="govuk-visually-hidden">{selection.label(row)}</span>
                </label>
              </div>
            </div>
          )}
        </td>
      )}
      {definition.columns.map((column, index) => {
        const content = render?.[column.key]?.(row) ?? <CellContent column={column} cell={row.cells[column.key]} />;
        const label = { 'data-label': text(column.label) };
        return index === 0 ? (
          <th key={column.key} scope="row" className="govuk-table__header" {...label}>
            {content}
          </th>
        ) : (
          <td
            key={column.key}
            className={`govuk-table__cell${numeric(column.type) ? ' govuk-table__cell--numeric' : ''}`}
            {...label}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}
