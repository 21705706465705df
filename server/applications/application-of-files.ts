import { isLocked } from '~/domain/applications/status';
import { Application } from '#server/models/application';
import type { ApplicationOfFiles } from './application-files';
import { formOf, loadCallOf } from './load-application';

/** The application that files belong to; null where there is none. */
export async function findApplicationOfFiles(applicationId: string): Promise<ApplicationOfFiles | null> {
  const application = await Application.findOne(
    { _id: applicationId },
    { callId: 1, organisationId: 1, state: 1, revising: 1 },
  ).lean();
  if (!application) return null;
  const call = await loadCallOf(application);
  const { organisationId } = application;
  const isClosed = call.cancelled || isLocked(application);
  return { organisationId, openUntil: isClosed ? null : call.closesAt, definition: formOf(call) };
}
