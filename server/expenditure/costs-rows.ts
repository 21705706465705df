import { PASTED_COLUMNS } from '~/domain/expenditure/pasted';
import { rowsOfFile, rowsOfText, type ListKind, type NumberedRow } from '#server/spreadsheets/list-rows';

const AMOUNT = PASTED_COLUMNS.indexOf('amount');

/** The first row is a heading where its amount has no digit. */
const COSTS: ListKind = {
  columns: PASTED_COLUMNS.length,
  isHeading: (cells) => !/\d/.test(cells[AMOUNT] ?? ''),
  noList: 'expenditure.error.file',
};

/** The costs of pasted text. */
export const costsOfText = (text: string): NumberedRow[] => rowsOfText(text, COSTS);

/** The costs of a file. */
export const costsOfFile = (bytes: Uint8Array): Promise<NumberedRow[]> => rowsOfFile(bytes, COSTS);
