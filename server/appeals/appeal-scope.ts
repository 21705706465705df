import { can, mayEver } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Submission } from '#server/models/submission';

/** Matches the appeals that somebody may read (`mayRead`): a few queries for any number of them. */
export async function appealScope(actor: Actor): Promise<Record<string, unknown>> {
  const own = { 'reviewers.userId': actor.userId };
  if (can(actor, 'appeals.read')) return {};
  const readable = mayEver(actor, 'appeals.read') ? { $or: [{ institutionId: actor.home?.id ?? '' }, own] } : own;
  const conflicts = await lotsOfConflict(actor);
  return conflicts.length === 0 ? readable : { $and: [readable, { $nor: conflicts }] };
}

/** The lots in which somebody has a conflict, in whatever call. */
async function lotsOfConflict({ userId }: Actor): Promise<{ callId: string; lot: string }[]> {
  const declared = await InterestDeclaration.find(
    { userId, recused: { $ne: null }, lifted: null },
    { callId: 1, organisationId: 1 },
  ).lean();
  if (declared.length === 0) return [];
  const applications = declared.map(({ callId, organisationId }) => ({ callId, organisationId }));
  const submissions = await Submission.find({ $or: applications, state: 'current' }, { callId: 1, lot: 1 }).lean();
  return submissions.map(({ callId, lot }) => ({ callId, lot }));
}
