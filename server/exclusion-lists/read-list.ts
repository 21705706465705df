import Papa from 'papaparse';
import {
  isRowFault,
  MOST_ENTRIES,
  readHeading,
  readRow,
  repeatedIds,
  type ListEntry,
  type RowFault,
} from '~/domain/exclusion-lists/list-file';
import { DomainError } from '~/domain/shared/errors';

/** How many faults are told at once: whoever has more has sent the wrong file. */
const TOLD = 50;

/**
 * The entries of an exclusion list's file (CSV in UTF-8, separated by commas, semicolons or tabs), or what is wrong with
 * it, row by row. Throws `invalid` for what is no such file at all.
 */
export function readList(bytes: Uint8Array): { entries: ListEntry[]; faults: RowFault[] } {
  const { data } = Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: false });
  const lines = data.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => cells.some(isFilled));
  const [heading, ...rows] = lines;
  if (!heading || rows.length === 0) throw refused('exclusions.error.emptyFile');
  if (rows.length > MOST_ENTRIES) throw new DomainError('invalid', 'exclusions.error.tooMany', { limit: MOST_ENTRIES });
  const { columns, faults } = readHeading(heading.cells);
  if (faults.length > 0) return { entries: [], faults: faults.slice(0, TOLD) };
  const read = rows.map(({ cells, row }) => readRow(columns, cells, row));
  const entries = read.filter((one): one is ListEntry => !isRowFault(one));
  const wrong = [...read.filter(isRowFault), ...repeatedIds(entries)].sort((a, b) => a.row - b.row);
  return { entries, faults: wrong.slice(0, TOLD) };
}

const isFilled = (cell: string) => cell.trim() !== '';

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('exclusions.error.notUtf8');
  }
}

function refused(key: 'exclusions.error.emptyFile' | 'exclusions.error.notUtf8'): DomainError {
  return new DomainError('invalid', key);
}
