import type { Actor } from '~/domain/accounts/roles';
import { Call } from '#server/models/call';
import { Evaluation } from '#server/models/evaluation';
import { listOverseenResults } from '#server/ranking/load-result-reader';
import { whyDependent } from './part-taken';

/** The calls with lots that wait for this approver's decision, and how many; not those in which they took part or have a conflict. */
export async function lotsToDecideOf(actor: Actor): Promise<{ callId: string; reference: string; count: number }[]> {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const waiting = await Evaluation.find({ stage: 'recommended' }, { callId: 1, lot: 1 }).lean();
  const ids = [...new Set(waiting.map(({ callId }) => callId))];
  if (ids.length === 0) return [];
  const calls = await Call.find({ _id: { $in: ids }, institutionId, cancelled: null }, { reference: 1 })
    .sort({ reference: 1 })
    .lean();
  const found = [];
  for (const { _id: callId, reference } of calls) {
    const known = (await listOverseenResults(actor, callId)).map(({ key }) => key);
    const lots = waiting.filter((one) => one.callId === callId && known.includes(one.lot)).map(({ lot }) => lot);
    const dependent = await whyDependent({ userId: actor.userId, callId }, lots);
    const count = lots.filter((lot) => !dependent.has(lot)).length;
    if (count > 0) found.push({ callId, reference: reference ?? '', count });
  }
  return found;
}
