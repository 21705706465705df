import type { Actor } from '~/domain/accounts/roles';
import { CallVersion } from '#server/models/call-version';
import { loadCall, versionId } from './load-call';

/** What became of a version since an approver read it: told to whoever decides a second time. */
export async function wasDecided(
  actor: Actor,
  callId: string,
  number: number,
): Promise<'approved' | 'returned' | null> {
  const call = await loadCall(actor, callId, 'calls.approve');
  if (await CallVersion.exists({ _id: versionId(callId, number), approved: { $ne: null } })) return 'approved';
  return call.open?.number === number && call.open.returned ? 'returned' : null;
}
