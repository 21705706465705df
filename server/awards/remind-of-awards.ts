import { revisionStanding } from '~/domain/awards/answer';
import { peopleOf } from '#server/calls/tell-audience';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Award, type AwardRecord } from '#server/models/award';
import { placesOf, type AwardPlace } from './award-place';

/** So many days before the end of their time organisations are reminded of an award, once each. */
const REMINDED_BEFORE = [2, 7] as const;
const DAY_MS = 86_400_000;
const BATCH = 100;

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Mails the people of organisations that have an award to answer while its end comes near; gives how many awards. */
export async function remindOfAwards({ now, signal }: Run): Promise<number> {
  let reminded = 0;
  for (const days of REMINDED_BEFORE) {
    for (;;) {
      const awards = await Award.find(due(days, now)).sort({ respondBy: 1 }).limit(BATCH).lean<AwardRecord[]>();
      const places = await placesOf(awards);
      for (const award of awards) {
        const place = places.get(award._id);
        if (signal.aborted) return reminded;
        if (place && (await remind({ award, place, days, now }))) reminded += 1;
      }
      if (awards.length < BATCH) break;
    }
  }
  return reminded;
}

/** Offered before the day of the reminder: whoever has just been told needs no other mail. */
const due = (days: number, now: Date) => ({
  state: 'offered' as const,
  suspendedAt: null,
  'revisions.state': { $ne: 'submitted' as const },
  respondBy: { $gt: now, $lte: new Date(now.getTime() + days * DAY_MS) },
  $expr: { $lt: ['$offered.at', { $subtract: ['$respondBy', days * DAY_MS] }] },
  reminded: { $not: { $elemMatch: { $lte: days } } },
});

interface Reminder {
  award: AwardRecord;
  place: AwardPlace;
  days: number;
  now: Date;
}

function remind({ award, place, days, now }: Reminder): Promise<boolean> {
  const { _id, organisationId, amount, respondBy } = award;
  return inTransaction(async () => {
    const { matchedCount } = await Award.updateOne({ _id, ...due(days, now) }, { $push: { reminded: days } });
    if (matchedCount === 0 || !respondBy) return false;
    const lacksBudget = ['wanted', 'returned'].includes(revisionStanding(award) ?? '');
    const { reference, title, lot } = place;
    await enqueueMails({
      to: (await peopleOf([organisationId])).map(({ to }) => to),
      template: 'award-waiting',
      props: { reference, title, lot, awardId: _id, amount, respondBy: respondBy.toISOString(), lacksBudget },
      now,
    });
    return true;
  });
}
