import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { loadOfficeAgreement } from './load-agreement';

interface Arguments {
  request: Request;
  actor: Actor;
  agreementId: string;
  now: Date;
}

interface Received {
  values: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
  /** How many files were stored. */
  files: number;
}

/** Reads the posted form of signatures on paper. A scan that came with it is stored; whether it may be is for the rules of its subject. */
export async function receiveScan({ request, actor, agreementId, now }: Arguments): Promise<Received> {
  await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { values: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const subject = { kind: 'agreement' as const, id: agreementId };
  const { files, ...received } = await receiveFormFiles({ request, actor, subject, fields: { files: 1 }, now });
  return { ...received, files: files.length };
}
