import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { itemsIn } from '~/forms/unfold';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';

interface Arguments {
  request: Request;
  actor: Actor;
  callId: string;
  now: Date;
}

interface Received {
  typed: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
}

/** Reads the form of a call's documents. A file that came with it is stored and stands in the list, under its own name. */
export async function receiveCallDocument({ request, actor, callId, now }: Arguments): Promise<Received> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { typed: typedValues(await request.formData()), errors: {}, refusal: null };
  }
  const subject = { kind: 'call' as const, id: callId };
  const { values, files, errors, refusal } = await receiveFormFiles({
    request,
    actor,
    subject,
    fields: { file: 1 },
    now,
  });
  const typed = { ...values };
  for (const { file } of files) {
    const at = `documents.${itemsIn(typed, 'documents')}`;
    typed[`${at}.fileId`] = file.id;
    for (const locale of LOCALES) typed[`${at}.name.${locale}`] = file.name.replace(/\.\w{1,5}$/, '').slice(0, 200);
  }
  return { typed, errors, refusal };
}
