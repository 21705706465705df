import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadScope, type CommitteeScope } from '#server/evaluation/load-scope';
import { ScoreSheet } from '#server/models/score-sheet';
import { SCORING_STAGES } from './load-own-sheet';

/** A member's own sheets of a call that count, and whether each can still be filled in. */
export async function ownSheetStates({ call, seat, readable, stages }: CommitteeScope): Promise<{ isOpen: boolean }[]> {
  const lots = new Map(readable.map(({ applicationId, lot }) => [applicationId, lot]));
  const sheets = await ScoreSheet.find(
    { callId: call._id, userId: seat.userId, state: { $in: ['open', 'submitted'] } },
    { applicationId: 1, state: 1 },
  ).lean();
  return sheets.flatMap(({ applicationId, state }) => {
    const lot = lots.get(applicationId);
    if (lot === undefined) return [];
    const stage = stages.get(lot);
    return [{ isOpen: state === 'open' && stage !== undefined && SCORING_STAGES.includes(stage) }];
  });
}

/** Calls in which somebody has sheets to submit, and how many; each through the gate, so that nothing closed is counted. */
export async function callsWithOpenSheets(actor: Actor) {
  const open = await ScoreSheet.find({ userId: actor.userId, state: 'open' }, { callId: 1 }).lean();
  const calls: { callId: string; reference: string; count: number }[] = [];
  for (const callId of new Set(open.map((sheet) => sheet.callId))) {
    const scope = await scopeIfAny(actor, callId);
    const count = scope ? (await ownSheetStates(scope)).filter(({ isOpen }) => isOpen).length : 0;
    if (!scope || count === 0) continue;
    calls.push({ callId, reference: scope.call.reference ?? '', count });
  }
  return calls;
}

async function scopeIfAny(actor: Actor, callId: string): Promise<CommitteeScope | null> {
  try {
    return await loadScope(actor, callId);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
