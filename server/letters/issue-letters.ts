import type { Actor } from '~/domain/accounts/roles';
import { answerUntil, awardTerms } from '~/domain/awards/terms';
import { endOfStandstill } from '~/domain/calendars/working-days';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { offerAwards } from '#server/awards/offer-awards';
import { workingCalendar } from '#server/calendars/load-calendar';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { Decision } from '#server/models/decision';
import { publishResults } from '#server/results/publish-results';
import { issueDrafts } from './issue-drafts';
import { loadDrafts } from './load-drafts';

interface Arguments {
  actor: Actor;
  callId: string;
  /** The letters of one lot only; of every decided lot without. */
  lot?: string | undefined;
  /** SHA-256 of the drafts that were read (`Drafts.sha256`). */
  expected: string;
  now: Date;
}

/**
 * Sends the letters of decisions in one act: they get their numbers, the standstill begins, awards are offered, the public
 * knows. The same form sent again is the same act. `wrong-state` while one is not proofread or where nothing waits, `stale`
 * where a draft was changed since it was read.
 */
export function issueLetters({ actor, callId, lot, expected, now }: Arguments): Promise<{ letters: number }> {
  return inTransaction(async () => {
    const { call, decisions, drafts, sha256 } = await loadDrafts({ actor, callId, lot, action: 'letters.issue' });
    const earlier = await issuedBefore(actor, callId, expected);
    if (earlier !== null) return { letters: earlier };
    if (!call.current || drafts.length === 0) throw new DomainError('wrong-state', 'letterLife.error.nothing');
    if (sha256 !== expected) throw new DomainError('stale', 'letterLife.error.changed');
    if (drafts.some(({ proofread }) => proofread === null)) {
      throw new DomainError('wrong-state', 'letterLife.error.unread');
    }
    const { standstillDays, acceptanceDays } = awardTerms(call.current.content);
    const calendar = await workingCalendar(call.institutionId);
    const standstillUntil = endOfStandstill(now, standstillDays, calendar);
    const respondBy = answerUntil(now, acceptanceDays);
    const dates = { appealUntil: standstillUntil, respondBy };
    const numbers = await issueDrafts({ drafts, by: actor, dates, now });
    for (const decision of decisions) {
      const issued = { by: actor.userId, at: now, standstillUntil, basis: expected, letters: numbers.length };
      const { matchedCount } = await Decision.updateOne(
        { _id: decision._id, version: decision.version, issued: null, voided: null },
        { $set: { issued }, $inc: { version: 1 } },
      );
      if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
      await offerAwards({ decision, by: actor.userId, respondBy, now });
      await publishResults({ decision, call, now });
    }
    await Call.updateOne({ _id: callId }, { $max: { standstillUntil }, $inc: { version: 1 } });
    await appendEvent({
      actor,
      action: 'letters.issued',
      subject: { kind: 'call', id: callId },
      details: {
        lots: decisions.map((decision) => decision.lot),
        letters: numbers.length,
        first: numbers[0] ?? '',
        last: numbers.at(-1) ?? '',
        sha256,
      },
      now,
    });
    return { letters: numbers.length };
  });
}

/** How many letters the same form issued before; null where it did not. */
async function issuedBefore({ userId }: Actor, callId: string, expected: string): Promise<number | null> {
  const filter = { callId, 'issued.basis': expected, 'issued.by': userId };
  const decision = await Decision.findOne(filter, { issued: 1 }).lean();
  return decision?.issued ? decision.issued.letters : null;
}
