import type { TableDefinition } from '~/domain/shared/table-definition';
import { PAGE_SIZES, tableSearch, type TableQuery } from '~/domain/shared/table-query';
import { formatNumber } from '~/locales/formats';
import { Pagination } from './pagination';
import { usePortal } from './portal-context';

interface DataTableFootProps<Key extends string> {
  definition: TableDefinition<Key>;
  query: TableQuery<Key>;
  path: string;
  total: number;
  more?: boolean;
  downloads?: { csv?: string; xlsx?: string };
}

/** How many rows there are, the pages, how many on each, and the list as a file. */
export function DataTableFoot<Key extends string>(props: DataTableFootProps<Key>) {
  const { definition, query, path, total, more = false, downloads = {} } = props;
  const { locale, text } = usePortal();
  if (total === 0) return null;
  const first = (query.page - 1) * query.pageSize + 1;
  const last = Math.min(total, query.page * query.pageSize);
  const numbers = {
    first: formatNumber(locale, first),
    last: formatNumber(locale, last),
    total: formatNumber(locale, total),
  };
  const whole = tableSearch(definition, query, { page: 1, pageSize: PAGE_SIZES[0] });
  return (
    <div className="portal-table__foot">
      <p>{more ? text('table.shownOfMore', numbers) : text('table.shown', numbers)}</p>
      <Pagination
        page={query.page}
        pages={Math.ceil(total / query.pageSize)}
        hrefOf={(page) => path + tableSearch(definition, query, { page })}
      />
      {total > PAGE_SIZES[0] && (
        <nav aria-label={text('table.pageSize')}>
          <ul>
            <li>{text('table.pageSize')}</li>
            {PAGE_SIZES.map((pageSize) => (
              <li key={pageSize}>
                {pageSize === query.pageSize ? (
                  <strong aria-current="true">{formatNumber(locale, pageSize)}</strong>
                ) : (
                  <a className="govuk-link" href={path + tableSearch(definition, query, { pageSize, page: 1 })}>
                    {formatNumber(locale, pageSize)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(downloads.csv || downloads.xlsx) && (
        <ul>
          {downloads.csv && <Download href={downloads.csv + whole} label={text('table.csv')} />}
          {downloads.xlsx && <Download href={downloads.xlsx + whole} label={text('table.xlsx')} />}
        </ul>
      )}
    </div>
  );
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a className="govuk-link" href={href} download>
        {label}
      </a>
    </li>
  );
}
