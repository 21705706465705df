import { createReadableStreamFromReadable } from '@remix-run/node';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { decimalOf, isMoney } from '~/domain/shared/money';
import { optionText, type Cell, type Column } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';
import { downloadHeaders, type ExportedTable } from './exported-table';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const ROWS_PER_CHUNK = 200;
/** Asia/Ashgabat, all year. */
const OFFSET_MS = 5 * 60 * 60 * 1000;

/** The list as CSV (RFC 4180, UTF-8), sent while it is read. Texts that a spreadsheet would run as a formula are quoted. */
export function csvResponse<Key extends string>(table: ExportedTable<Key>): Response {
  const body = createReadableStreamFromReadable(Readable.from(csvChunks(table)));
  return new Response(body, { headers: downloadHeaders('text/csv; charset=utf-8', `${table.fileName}.csv`) });
}

export async function* csvChunks<Key extends string>({
  definition: { columns },
  text,
  rows,
}: ExportedTable<Key>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([columns.flatMap((column) => headings(column, text))]);
  let waiting: (string | number)[][] = [];
  for await (const { cells } of rows) {
    waiting.push(columns.flatMap((column) => values(column, cells[column.key], text)));
    if (waiting.length < ROWS_PER_CHUNK) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}

function lines(rows: (string | number)[][]): string {
  return Papa.unparse(rows, { escapeFormulae: true, newline: LINE_END }) + LINE_END;
}

/** Money takes two columns, so that the amounts can be added up. */
function headings({ label, type }: Column, text: Text): string[] {
  return type === 'money' ? [text(label), text('table.currencyOf', { column: text(label) })] : [text(label)];
}

function values({ type, options }: Column, cell: Cell, text: Text): (string | number)[] {
  if (type === 'money') return isMoney(cell) ? [Number(decimalOf(cell)), cell.currency] : ['', ''];
  if (cell === null || isMoney(cell)) return [''];
  if (cell instanceof Date) return [portalTime(cell)];
  const option = options?.find(({ value }) => value === cell);
  return [option ? optionText(option, text) : cell];
}

/** ISO 8601 with the portal's own offset: 2026-11-22T13:05:00+05:00. */
function portalTime(instant: Date): string {
  return `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}+05:00`;
}
