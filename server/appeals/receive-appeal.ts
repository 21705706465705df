import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { appealFiles } from './appeal-files';
import { loadAppealable } from './appealable';

interface Arguments {
  request: Request;
  actor: Actor;
  applicationId: string;
  now: Date;
}

interface Received {
  values: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
  /** How many files were stored. */
  files: number;
}

/** Reads the posted form of an appeal. A file that came with it is stored; whether it may be is for the rules of its subject. */
export async function receiveAppeal({ request, actor, applicationId, now }: Arguments): Promise<Received> {
  const { decision } = await loadAppealable(actor, applicationId, 'appeals.follow', now);
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { values: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const subject = appealFiles(applicationId, decision?.number ?? 0);
  const { files, ...received } = await receiveFormFiles({ request, actor, subject, fields: { files: 1 }, now });
  return { ...received, files: files.length };
}
