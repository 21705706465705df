import type { Actor } from '~/domain/accounts/roles';
import { listOpened } from '#server/evaluation/list-opened';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { approversOf } from '#server/calls/tell-audience';
import { presentSeats } from './load-committee';
import { tellChairWanted, tellRecusal } from './tell-committee';

interface Recusal {
  actor: Actor;
  /** Of the member, as it was before. */
  scope: CommitteeScope;
  organisationIds: readonly string[];
  now: Date;
}

/**
 * Mails chair and secretary that a member has a conflict, unless they have one in the same lots; where it is the chair of a
 * lot, mails the approvers that another has to be named.
 */
export async function tellOfRecusal({ actor, scope, organisationIds, now }: Recusal): Promise<void> {
  const { call, committee, declarations } = scope;
  const applications = await listOpened(call._id);
  const lots = new Set(
    applications.filter(({ organisationId }) => organisationIds.includes(organisationId)).map(({ lot }) => lot),
  );
  const among = new Set(applications.filter(({ lot }) => lots.has(lot)).map(({ organisationId }) => organisationId));
  const hasConflict = (userId: string) =>
    declarations.some((one) => one.userId === userId && one.recused && among.has(one.organisationId));
  const leads = [
    ...presentSeats(committee).filter(({ part }) => part === 'chair' || part === 'secretary'),
    ...[...lots].flatMap((lot) => ({ userId: scope.chairOf(lot) ?? '' })),
  ].map(({ userId }) => userId);
  const userIds = [...new Set(leads)].filter((userId) => userId !== actor.userId && !hasConflict(userId));
  await tellRecusal({ call, userIds, member: actor.name, now });
  if (![...lots].some((lot) => scope.chairOf(lot) === actor.userId)) return;
  await tellChairWanted({ call, to: await approversOf(call.institutionId, [actor.userId]), chair: actor.name, now });
}
