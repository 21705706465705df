import { MAX_IMPORT_CHARACTERS } from '~/domain/form-builder/exported-form';

/** The text of a form that was sent as a file or pasted; the file goes first. `then` is the button that was pressed. */
export async function receiveImport(request: Request): Promise<{ text: string; then: string }> {
  const form = await request.formData();
  const file = form.get('file');
  const pasted = form.get('text');
  const then = form.get('then');
  const ofFile = file instanceof File && file.size > 0 ? await textOf(file) : null;
  return {
    text: ofFile ?? (typeof pasted === 'string' ? pasted : ''),
    then: typeof then === 'string' ? then : '',
  };
}

/** A file beyond the limit is not turned into text: so much of it that the reader sees that it is too long. */
function textOf(file: File): Promise<string> {
  return file.slice(0, 4 * MAX_IMPORT_CHARACTERS + 4).text();
}
