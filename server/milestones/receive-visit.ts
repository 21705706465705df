import type { Actor } from '~/domain/accounts/roles';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { loadOfficeMilestone } from './load-milestone';
import { visitFiles } from './milestone-files';

interface Arguments {
  request: Request;
  actor: Actor;
  agreementId: string;
  key: string;
  now: Date;
}

/** Reads the posted form of a visit. A file that came with it is stored. */
export async function receiveVisit({ request, actor, agreementId, key, now }: Arguments) {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { values: typedValues(await request.formData()), errors: {}, refusal: null, files: [] };
  }
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  const subject = visitFiles(agreementId, key);
  return receiveFormFiles({ request, actor, subject, fields: { files: 1 }, now });
}
