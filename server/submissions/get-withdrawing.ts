import type { Actor } from '~/domain/accounts/roles';
import { ownUser } from '#server/accounts/change-user';
import { headOf } from '#server/applications/get-draft';
import { shortHead } from '#server/applications/list-changes';
import { loadApplication, loadCallOf } from '#server/applications/load-application';
import { getSubmissions } from './get-submissions';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

export type WithdrawingPage = Awaited<ReturnType<typeof getWithdrawing>>;

/** What of an application counts now, for whoever is about to take it back or to prepare a new version. */
export async function getWithdrawing({ actor, applicationId, now }: Arguments) {
  const application = await loadApplication(actor, applicationId, 'applications.read');
  const [call, submissions, self] = await Promise.all([
    loadCallOf(application),
    getSubmissions({ actor, applicationId }),
    ownUser(actor.userId),
  ]);
  return {
    head: shortHead(headOf(application, call, now)),
    current: submissions.find(({ state }) => state === 'current') ?? null,
    hasSecondStep: self.secondFactor !== null,
  };
}
