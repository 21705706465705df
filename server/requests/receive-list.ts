import { IMPORT_COLUMNS } from '~/domain/requests/imported';
import { DomainError } from '~/domain/shared/errors';
import { rowsOfFile, rowsOfText, type ListKind, type NumberedRow } from '#server/spreadsheets/list-rows';

/** Largest file with requests, in bytes. */
const MAX_REQUESTS_FILE_BYTES = 4_000_000;

/** The first row is a heading where its day has no digit. */
const REQUESTS: ListKind = {
  columns: IMPORT_COLUMNS.length,
  isHeading: ([receivedOn = '']) => !/\d/.test(receivedOn),
  noList: 'registerImport.error.file',
};

/** Reads a posted list of requests, a file or pasted text; the file goes first. `rows` throws what is wrong with it as a whole. */
export async function receiveList(request: Request): Promise<{ typed: string; rows: () => Promise<NumberedRow[]> }> {
  const form = await request.formData();
  const file = form.get('file');
  const pasted = form.get('text');
  const typed = typeof pasted === 'string' ? pasted : '';
  const rows = async () => {
    if (!(file instanceof File) || file.size === 0) return rowsOfText(typed, REQUESTS);
    if (file.size > MAX_REQUESTS_FILE_BYTES)
      throw new DomainError('too-large', 'registerImport.error.large', { field: 'file' });
    return rowsOfFile(new Uint8Array(await file.arrayBuffer()), REQUESTS);
  };
  return { typed, rows };
}
