import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { Localized } from '~/domain/shared/localized';
import { Programme } from '#server/models/programme';

/** The programmes in which the actor can begin a call: those of the own institution. */
export async function programmesToCallIn(actor: Actor): Promise<{ id: string; code: string; name: Localized }[]> {
  const institutionId = actor.home?.id ?? '';
  if (!can(actor, 'calls.prepare', { institutionId })) return [];
  const programmes = await Programme.find({ institutionId }, { code: 1, name: 1 }).sort({ code: 1 }).lean();
  return programmes.map(({ _id, code, name }) => ({ id: _id, code, name }));
}
