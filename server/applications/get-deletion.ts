import type { Actor } from '~/domain/accounts/roles';
import { headOf } from './get-draft';
import { applicationFiles } from './list-application-files';
import { shortHead } from './list-changes';
import { loadDraft } from './load-draft';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/** What would go with a draft, for whoever is about to delete it. */
export async function getDeletion({ actor, applicationId, now }: Arguments) {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.delete');
  const files = Object.values(await applicationFiles(applicationId)).flat();
  return { head: shortHead(headOf(application, call, now)), files: files.length };
}
