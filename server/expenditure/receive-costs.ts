import type { FormValues } from '~/forms/form-reply';
import { DomainError } from '~/domain/shared/errors';
import { MAX_COSTS_FILE_BYTES } from '~/forms/expenditure';
import type { NumberedRow } from '#server/spreadsheets/list-rows';
import { costsOfFile, costsOfText } from './costs-rows';

/** Reads a posted list of costs, a file or pasted text; the file goes first. `rows` throws what is wrong with it as a whole. */
export async function receiveCosts(
  request: Request,
): Promise<{ values: FormValues; rows: () => Promise<NumberedRow[]> }> {
  const form = await request.formData();
  const file = form.get('file');
  const textOf = (name: string) => {
    const typed = form.get(name);
    return typeof typed === 'string' ? typed : '';
  };
  const rows = async () => {
    if (!(file instanceof File) || file.size === 0) return costsOfText(textOf('text'));
    if (file.size > MAX_COSTS_FILE_BYTES)
      throw new DomainError('too-large', 'expenditure.error.large', { field: 'file' });
    return costsOfFile(new Uint8Array(await file.arrayBuffer()));
  };
  return { values: { text: textOf('text'), formKey: textOf('formKey') }, rows };
}
