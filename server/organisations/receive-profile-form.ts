import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { UPLOAD_FIELDS, withUploads } from '~/forms/profile/uploads';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';

interface Arguments {
  request: Request;
  actor: Actor;
  now: Date;
}

interface Received {
  typed: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
}

/**
 * Reads the form of a section. Documents that came with it are stored among the organisation's and named in their fields:
 * they stay there when something else of the form has to be mended.
 */
export async function receiveProfileForm({ request, actor, now }: Arguments): Promise<Received> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { typed: typedValues(await request.formData()), errors: {}, refusal: null };
  }
  const subject = ownOrganisationOf(actor);
  const { values, files, errors, refusal } = await receiveFormFiles({
    request,
    actor,
    subject,
    fields: UPLOAD_FIELDS,
    now,
  });
  const sent = files.map(({ field, file }) => ({ field, fileId: file.id }));
  return { typed: withUploads(values, sent), errors, refusal };
}
