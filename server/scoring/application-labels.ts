import type { Applicant } from '~/domain/scoring/applicant';
import { listOpened } from '#server/evaluation/list-opened';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { Organisation } from '#server/models/organisation';
import { standIns } from './stand-ins';

/** How the applications that a member may read are called: by who applies, or by stand-ins where the call is anonymous. */
export async function applicationLabels(scope: CommitteeScope): Promise<Map<string, Applicant>> {
  const { readable } = scope;
  if (scope.terms.anonymous) {
    const numbers = await standInsOf(scope);
    return new Map(readable.map(({ applicationId: id }) => [id, { number: numbers.get(id) ?? 0 }]));
  }
  const ids = readable.map(({ organisationId }) => organisationId);
  const organisations = await Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(organisations.map(({ _id, name }) => [_id, name]));
  return new Map(readable.map((one) => [one.applicationId, { name: names.get(one.organisationId) ?? '' }]));
}

/** Counted over all of the call's applications, so that everybody of the committee means the same one by a number. */
async function standInsOf({ call }: CommitteeScope): Promise<Map<string, number>> {
  const opened = await listOpened(call._id);
  return standIns(
    call._id,
    opened.map(({ applicationId }) => applicationId),
  );
}
