import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { ownUser } from '#server/accounts/change-user';
import { getCheck } from '#server/applications/get-check';
import { applicationFiles } from '#server/applications/list-application-files';
import { loadApplication } from '#server/applications/load-application';
import { Organisation } from '#server/models/organisation';
import { User } from '#server/models/user';
import { getSubmissions } from './get-submissions';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

export type SubmittingPage = Awaited<ReturnType<typeof getSubmitting>>;

/** What would be submitted now, whether it can be, and who of the organisation may do it. */
export async function getSubmitting({ actor, applicationId, now }: Arguments) {
  const application = await loadApplication(actor, applicationId, 'applications.read');
  const { organisationId } = application;
  const [{ head, isReady }, submissions, files, organisation, signatories, self] = await Promise.all([
    getCheck({ actor, applicationId, now }),
    getSubmissions({ actor, applicationId }),
    applicationFiles(applicationId),
    Organisation.findById(organisationId, { name: 1 }).orFail().lean(),
    signatoriesOf(organisationId),
    ownUser(actor.userId),
  ]);
  return {
    head,
    isReady,
    organisation: organisation.name,
    files: Object.values(files)
      .flat()
      .map(({ id, name, size }) => ({ id, name, size: size ?? 0 })),
    /** The receipt of the submission whose place this one would take. */
    replaces: submissions.find(({ state }) => state === 'current')?.receipt ?? null,
    maySubmit: can(actor, 'applications.submit', { organisationId }),
    signatories,
    hasSecondStep: self.secondFactor !== null,
  };
}

/** Names of the people who act for an organisation, as far as their accounts are open. */
export async function signatoriesOf(organisationId: string): Promise<string[]> {
  const people = await User.find(
    { 'home.kind': 'organisation', 'home.id': organisationId, roles: 'signatory', disabled: null },
    { name: 1 },
  ).lean();
  return people.map(({ name }) => name).sort();
}
