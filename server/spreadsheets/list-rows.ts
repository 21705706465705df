import { unzipSync, zipSync } from 'fflate';
import type { CellValue } from 'exceljs';
import Papa from 'papaparse';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';

/** Rows of cells with their numbers in the file, from 1; empty rows and a heading are left out. */
export interface NumberedRow {
  row: number;
  cells: string[];
}

/** What a list is: how many columns it has, how its heading is known, and what is said of a file that is no list. */
export interface ListKind {
  columns: number;
  isHeading: (cells: readonly string[]) => boolean;
  noList: MessageKey;
}

/** A workbook that grows beyond this is no list. */
const MAX_UNPACKED_BYTES = 20_000_000;

/** The rows of pasted text or of a CSV file: separated by tabs, semicolons or commas. */
export function rowsOfText(text: string, kind: ListKind): NumberedRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  return numbered(data, kind);
}

/** The rows of a file: a workbook's first sheet, or CSV in UTF-8. `invalid` for what is neither. */
export async function rowsOfFile(bytes: Uint8Array, kind: ListKind): Promise<NumberedRow[]> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) return numbered(await sheetOf(bytes, kind), kind);
  try {
    return rowsOfText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), kind);
  } catch {
    throw new DomainError('invalid', kind.noList, { field: 'file' });
  }
}

function numbered(data: readonly string[][], { isHeading }: ListKind): NumberedRow[] {
  const rows = data
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return rows[0] !== undefined && isHeading(rows[0].cells) ? rows.slice(1) : rows;
}

async function sheetOf(bytes: Uint8Array, { columns, noList }: ListKind): Promise<string[][]> {
  // Loaded when the first workbook comes: it is large.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    const whole = zipSync(unpacked(bytes), { level: 0 });
    await workbook.xlsx.load(whole.buffer as ArrayBuffer);
  } catch {
    throw new DomainError('invalid', noList, { field: 'file' });
  }
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row, number) => {
    rows[number - 1] = Array.from({ length: columns }, (_, at) => textOf(row.getCell(at + 1).value));
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
