import { createReadableStreamFromReadable } from '@remix-run/node';
import type { stream } from 'exceljs';
import { PassThrough } from 'node:stream';
import { decimalOf, isMoney } from '~/domain/shared/money';
import { optionText, type Cell, type Column } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';
import { downloadHeaders, type ExportedTable } from './exported-table';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Spreadsheets know no zone: their dates are given as the clock in Asia/Ashgabat shows them. */
const OFFSET_MS = 5 * 60 * 60 * 1000;
const WIDTHS: Record<Column['type'], number> = { text: 36, number: 14, date: 18, money: 18, tag: 22 };

/** The list as an Excel workbook, written while it is read. */
export function xlsxResponse<Key extends string>(table: ExportedTable<Key>): Response {
  return workbookResponse(table.fileName, [table]);
}

/** Several tables as the sheets of one Excel workbook, each under its own name. */
export function workbookResponse<Key extends string>(
  fileName: string,
  tables: readonly ExportedTable<Key>[],
): Response {
  const out = new PassThrough();
  writeWorkbook(tables, out).catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined));
  return new Response(createReadableStreamFromReadable(out), { headers: downloadHeaders(TYPE, `${fileName}.xlsx`) });
}

async function writeWorkbook<Key extends string>(
  tables: readonly ExportedTable<Key>[],
  out: PassThrough,
): Promise<void> {
  // Loaded when the first list is asked for: it is large, and a portal's start does not need it.
  const { default: excel } = await import('exceljs');
  const workbook: stream.xlsx.WorkbookWriter = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  for (const table of tables) await writeTable(workbook, table, out);
  await workbook.commit();
}

async function writeTable<Key extends string>(
  workbook: stream.xlsx.WorkbookWriter,
  table: ExportedTable<Key>,
  out: PassThrough,
): Promise<void> {
  const { columns } = table.definition;
  const sheet = workbook.addWorksheet(table.fileName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ label, type }) => ({ header: table.text(label), width: WIDTHS[type] }));
  const heading = sheet.getRow(1);
  heading.font = { bold: true };
  heading.commit();
  for await (const { cells } of table.rows) {
    const row = sheet.addRow([]);
    columns.forEach((column, index) => {
      const { value, format } = valueOf(column, cells[column.key], table.text);
      const cell = row.getCell(index + 1);
      cell.value = value;
      if (format) cell.numFmt = format;
    });
    row.commit();
    if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
  }
  sheet.commit();
}

function valueOf(
  { options }: Column,
  cell: Cell,
  text: Text,
): { value: string | number | Date | null; format?: string } {
  if (cell instanceof Date) return { value: new Date(cell.getTime() + OFFSET_MS), format: 'yyyy-mm-dd hh:mm' };
  if (isMoney(cell)) return { value: Number(decimalOf(cell)), format: `#,##0.00" ${cell.currency}"` };
  const option = options?.find(({ value }) => value === cell);
  return { value: option ? optionText(option, text) : cell };
}
