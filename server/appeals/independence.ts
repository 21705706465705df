import { separationBroken, type ActDone } from '~/domain/accounts/separation';
import { DomainError } from '~/domain/shared/errors';
import { Committee } from '#server/models/committee';
import { Decision } from '#server/models/decision';
import { ScoreSheet } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';

interface Place {
  callId: string;
  lot: string;
}

/** Everything that was done in a lot which keeps people from deciding an appeal there. One query after another, for transactions. */
async function partsTaken({ callId, lot }: Place): Promise<ActDone[]> {
  const on = { call: callId, lot: `${callId}:${lot}` };
  const screenings = await Screening.find({ callId, lot }, { opinions: 1, outcome: 1 }).lean();
  const sheets = await ScoreSheet.find({ callId, lot }, { userId: 1 }).lean();
  const committee = await Committee.findOne({ _id: callId }, { seats: 1 }).lean();
  const decisions = await Decision.find({ callId, lot }, { by: 1, issued: 1 }).lean();
  const done = (act: ActDone['act'], people: readonly string[]) => people.map((userId) => ({ userId, act, on }));
  return [
    ...done(
      'lot.screen',
      screenings.flatMap(({ opinions }) => opinions.map(({ userId }) => userId)),
    ),
    ...done(
      'lot.screen',
      screenings.flatMap(({ outcome }) => outcome?.userIds ?? []),
    ),
    ...done(
      'lot.score',
      sheets.map(({ userId }) => userId),
    ),
    // Whoever has or had a seat knows and shaped the scores, also one who keeps the committee's records.
    ...done('lot.score', committee?.seats.map(({ userId }) => userId) ?? []),
    ...done(
      'lot.decide',
      decisions.flatMap(({ by, issued }) => (issued ? [by, issued.by] : [by])),
    ),
  ];
}

/** Tells for anybody whether they may decide an appeal in the lot (separation rule 3). */
export async function independenceIn(place: Place): Promise<(userId: string) => boolean> {
  const done = await partsTaken(place);
  const on = { call: place.callId, lot: `${place.callId}:${place.lot}` };
  return (userId) => separationBroken(done, { userId, act: 'appeal.decide', on }) === null;
}

/** Separation rule 3: nobody decides on an appeal who took part in what it is against. */
export async function assertTookNoPart(userId: string, place: Place): Promise<void> {
  const isIndependent = await independenceIn(place);
  if (!isIndependent(userId)) throw new DomainError('not-permitted', 'appeals.error.tookPart');
}
