import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { CallFollower } from '#server/models/call-follower';

/**
 * How many organisations showed interest in a call by themselves: for its managers only, and never who. Invited ones are
 * not among them, so that inviting one does not tell whether it followed already. Null for everybody else.
 */
export async function countInterest(
  actor: Actor,
  { id, institutionId }: { id: string; institutionId: string },
): Promise<number | null> {
  if (!can(actor, 'calls.answer', { institutionId })) return null;
  return CallFollower.countDocuments({ callId: id, interested: true, stopped: null });
}
