import { isMoney } from '~/domain/shared/money';
import { optionText, type Cell, type Column } from '~/domain/shared/table-definition';
import { formatDateTime, formatMoney, formatNumber } from '~/locales/formats';
import { usePortal } from './portal-context';
import { Tag } from './tag';

/** A cell as its column's type wants it, in the reader's language; an empty one says so. */
export function CellContent({ column, cell }: { column: Column; cell: Cell }) {
  const { locale, text } = usePortal();
  if (cell === null || cell === '') {
    return <span className="portal-quiet">{text('table.none')}</span>;
  }
  if (cell instanceof Date) return <time dateTime={cell.toISOString()}>{formatDateTime(locale, cell)}</time>;
  if (isMoney(cell)) return <>{formatMoney(locale, cell)}</>;
  if (typeof cell === 'number') return <>{formatNumber(locale, cell)}</>;
  const option = column.options?.find(({ value }) => value === cell);
  if (!option) return <>{cell}</>;
  return column.type === 'tag' ? (
    <Tag colour={option.colour ?? 'grey'}>{optionText(option, text)}</Tag>
  ) : (
    <>{optionText(option, text)}</>
  );
}
