import type { Actor } from '~/domain/accounts/roles';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';

interface Arguments {
  request: Request;
  actor: Actor;
  preconditionId: string;
  now: Date;
}

/** Reads the posted form of a precondition's evidence; a file that came with it is stored. */
export async function receiveEvidence({ request, actor, preconditionId, now }: Arguments) {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { values: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const subject = { kind: 'precondition' as const, id: preconditionId };
  const { files, ...received } = await receiveFormFiles({ request, actor, subject, fields: { files: 1 }, now });
  return { ...received, files: files.length };
}
