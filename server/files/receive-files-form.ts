import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { formReply, refusedForm, statusOf, typedValues } from '#server/http';
import { receiveFormFiles } from './receive-form-files';
import { removeFile } from './remove-file';

interface Arguments {
  request: Request;
  actor: Actor;
  subject: FileSubject;
  now: Date;
}

/**
 * Reads a posted form that may bring one file in its field `files`, which is stored as it arrives. Where the post was
 * about the files alone (`go=file` adds, `remove` takes one away) or its file is refused, `reply` is the answer to it.
 */
export async function receiveFilesForm(form: Arguments) {
  const { values, errors, refusal, files } = await received(form);
  if (refusal) return { values, reply: formReply(errors, values, statusOf(refusal)) };
  if (typeof values.remove === 'string') {
    try {
      await removeFile({ actor: form.actor, fileId: values.remove, now: form.now });
    } catch (error) {
      return { values, reply: refusedForm(error, values) };
    }
    return { values, reply: formReply({}, values, 200) };
  }
  if (values.go !== 'file') return { values, reply: null };
  const isMissing = files.length === 0;
  return {
    values,
    reply: isMissing ? formReply({ files: { key: 'files.error.choose' } }, values) : formReply({}, values, 200),
  };
}

async function received({ request, actor, subject, now }: Arguments) {
  if (/^multipart\/form-data/i.test(request.headers.get('content-type') ?? ''))
    return receiveFormFiles({ request, actor, subject, fields: { files: 1 }, now });
  return { values: typedValues(await request.formData()), errors: {}, refusal: null, files: [] };
}
