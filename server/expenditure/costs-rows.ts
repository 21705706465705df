import { unzipSync, zipSync } from 'fflate';
import type { CellValue } from 'exceljs';
import Papa from 'papaparse';
import { PASTED_COLUMNS } from '~/domain/expenditure/pasted';
import { DomainError } from '~/domain/shared/errors';

/** Rows of cells with their numbers in the file, from 1; empty rows and a heading are left out. */
export interface NumberedRow {
  row: number;
  cells: string[];
}

/** A workbook that grows beyond this is no list of costs. */
const MAX_UNPACKED_BYTES = 20_000_000;
const AMOUNT = PASTED_COLUMNS.indexOf('amount');

/** The rows of pasted text or of a CSV file: separated by tabs, semicolons or commas. */
export function rowsOfText(text: string): NumberedRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  return numbered(data);
}

/** The rows of a file: a workbook's first sheet, or CSV in UTF-8. `invalid` for what is neither. */
export async function rowsOfFile(bytes: Uint8Array): Promise<NumberedRow[]> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) return numbered(await sheetOf(bytes));
  try {
    return rowsOfText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DomainError('invalid', 'expenditure.error.file', { field: 'file' });
  }
}

/** The first row is a heading where its amount has no digit. */
function numbered(data: readonly string[][]): NumberedRow[] {
  const rows = data
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const isHeading = rows[0] !== undefined && !/\d/.test(rows[0].cells[AMOUNT] ?? '');
  return isHeading ? rows.slice(1) : rows;
}

async function sheetOf(bytes: Uint8Array): Promise<string[][]> {
  // Loaded when the first workbook comes: it is large.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    const whole = zipSync(unpacked(bytes), { level: 0 });
    await workbook.xlsx.load(whole.buffer as ArrayBuffer);
  } catch {
    throw new DomainError('invalid', 'expenditure.error.file', { field: 'file' });
  }
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row, number) => {
    rows[number - 1] = PASTED_COLUMNS.map((_, at) => textOf(row.getCell(at + 1).value));
  });
  return Array.from(rows, (cells) => cells ?? []);
}

/** What an archive holds, each part only as large as it says: what would fill the memory is refused before it does. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let together = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      together += originalSize;
      if (together > MAX_UNPACKED_BYTES) throw new DomainError('too-large');
      return true;
    },
  });
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return decimal(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result as CellValue);
  return '';
}

/** Spreadsheets count in binary fractions: 0.1 + 0.2 is meant as 0.3; a third of a minor unit stays wrong. */
function decimal(value: number): string {
  const isExact = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return isExact && !Number.isInteger(value) ? value.toFixed(2) : String(value);
}
