import { separationBroken, type ActDone, type SeparatedAct } from '~/domain/accounts/separation';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { CallVersion } from '#server/models/call-version';
import { Committee } from '#server/models/committee';
import { ScoreSheet } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';

interface InCall {
  userId: string;
  callId: string;
}

const placeOf = (callId: string, lot: string) => ({ call: callId, lot: `${callId}:${lot}` });

/** What a person has done in these lots of a call that keeps them from deciding there. */
async function partTaken({ userId, callId }: InCall, lots: readonly string[]): Promise<ActDone[]> {
  const screened = { callId, $or: [{ 'opinions.userId': userId }, { 'outcome.userIds': userId }] };
  const screenings = await Screening.find(screened, { lot: 1 }).lean();
  const sheets = await ScoreSheet.find({ callId, userId }, { lot: 1 }).lean();
  // Whoever has a seat on the committee knows and shapes its scores, also one who keeps its records or has left it.
  const isSeated = await Committee.exists({ _id: callId, 'seats.userId': userId });
  const isAuthor = await CallVersion.exists({ callId, preparedBy: userId });
  return lots.flatMap((lot) => {
    const done: [SeparatedAct, boolean][] = [
      ['call.author', isAuthor !== null],
      ['lot.screen', screenings.some((one) => one.lot === lot)],
      ['lot.score', isSeated !== null || sheets.some((one) => one.lot === lot)],
    ];
    return done.flatMap(([act, isDone]) => (isDone ? [{ userId, act, on: placeOf(callId, lot) }] : []));
  });
}

/** By lot, why a person may not decide on it (separation rule 2); lots on which they may are not there. */
export async function whyDependent(who: InCall, lots: readonly string[]): Promise<Map<string, MessageKey>> {
  const done = await partTaken(who, lots);
  return new Map(
    lots.flatMap((lot): [string, MessageKey][] => {
      const next: ActDone = { userId: who.userId, act: 'lot.decide', on: placeOf(who.callId, lot) };
      const broken = separationBroken(done, next);
      if (!broken) return [];
      return [[lot, broken.acts.includes('call.author') ? 'decisions.error.author' : 'decisions.error.separation']];
    }),
  );
}

/** Separation rule 2: nobody decides on a lot whose call they prepared, or that they screened or scored. */
export async function assertMayDecide(who: InCall, lot: string): Promise<void> {
  const why = (await whyDependent(who, [lot])).get(lot);
  if (why) throw new DomainError('not-permitted', why);
}
