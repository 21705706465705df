import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { ApplicationRecord } from '#server/models/application';
import { arrangeSections } from './arrange-sections';
import { loadApplication, loadCallOf, type CallOfApplication } from './load-application';

/** An application of the actor's own organisation with its call, its answers arranged by the form as it is now. */
export async function loadDraft(
  actor: Actor,
  applicationId: string,
  action: Action,
): Promise<{ application: ApplicationRecord; call: CallOfApplication }> {
  const application = await loadApplication(actor, applicationId, action);
  const call = await loadCallOf(application);
  await arrangeSections(application, call);
  return { application, call };
}
