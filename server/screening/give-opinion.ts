import type { Actor } from '~/domain/accounts/roles';
import { agreedChecks, disputedChecks, isEligible, SCREENERS } from '~/domain/screening/opinions';
import { needsReason, type Check, type CheckFinding } from '~/domain/screening/checklist';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { holdLot } from '#server/evaluation/hold-lot';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Screening, type ScreeningRecord } from '#server/models/screening';
import { checklistsOf } from './checklists';
import { assertScreening, ensureScreening, loadScreening } from './load-screening';
import { mayScreen, progressOf } from './screeners';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  /** By the check's key. */
  findings: Record<string, CheckFinding>;
  now: Date;
}

/**
 * Records what one screener found. The second of two who found the same makes the outcome; where they differ the chair
 * decides. Until the second has spoken the first may think again. The same findings sent twice are recorded once.
 */
export async function giveOpinion({ actor, callId, applicationId, findings, now }: Arguments): Promise<void> {
  const { scope: seen, application: known } = await loadScreening({ actor, callId, applicationId });
  if (!mayScreen(seen, known.lot)) throw new DomainError('not-permitted', 'screening.error.notScreener');
  const checks = (await checklistsOf(seen, [known], now)).get(applicationId)?.checks ?? [];
  const given = completeFindings(checks, findings);
  await ensureScreening(callId, known);
  await inTransaction(async () => {
    // Anew: a conflict that is declared at the same moment meets this, or is seen here.
    const loaded = await loadScreening({ actor, callId, applicationId });
    const { scope, application, record } = loaded;
    if (!record) throw new DomainError('stale');
    const before = progressOf(scope, application, record, now);
    const own = before.opinions.find(({ userId }) => userId === actor.userId);
    if (own && canonicalJson(own.findings) === canonicalJson(given)) return;
    assertScreening(loaded);
    await holdLot(callId, application.lot, ['screening']);
    if (record.outcome) throw new DomainError('wrong-state', 'screening.error.decided');
    if (before.isWaiting) throw new DomainError('wrong-state', 'screening.error.waiting');
    if (before.opinions.length >= SCREENERS) throw new DomainError('wrong-state', 'screening.error.enough');
    const opinion = { userId: actor.userId, at: now, findings: given };
    const after = progressOf(scope, application, { ...record, opinions: [...record.opinions, opinion] }, now);
    const outcome = agreement(after.opinions, checks, now);
    const { matchedCount } = await Screening.updateOne(
      { _id: applicationId, version: record.version },
      { $push: { opinions: opinion }, $set: { outcome }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    const subject = { kind: 'application', id: applicationId };
    await appendEvent({ actor, action: 'screening.opinion-given', subject, now });
    if (outcome) await appendEvent({ actor, action: 'screening.agreed', subject, after: outcome, now });
  });
}

function agreement(
  opinions: ScreeningRecord['opinions'],
  checks: readonly Check[],
  at: Date,
): ScreeningRecord['outcome'] {
  const keys = checks.map(({ key }) => key);
  if (opinions.length < SCREENERS || disputedChecks(opinions, keys).length > 0) return null;
  const outcomes = agreedChecks(opinions, keys);
  const userIds = opinions.map(({ userId }) => userId);
  return { eligible: isEligible(outcomes), by: 'agreement', userIds, at, checks: outcomes, reason: '' };
}

/** Exactly the findings of these checks; `invalid` where one is missing, or lacks a reason that it needs. */
export function completeFindings(
  checks: readonly Check[],
  findings: Readonly<Record<string, CheckFinding>>,
): Record<string, CheckFinding> {
  const given: Record<string, CheckFinding> = {};
  for (const check of checks) {
    const finding = findings[check.key];
    if (!finding) throw new DomainError('invalid', 'screening.error.unanswered', { field: `met.${check.key}` });
    if (needsReason(check, finding.met) && finding.reason.trim() === '') {
      throw new DomainError('invalid', 'screening.error.noReason', { field: `reason.${check.key}` });
    }
    given[check.key] = { met: finding.met, reason: finding.reason.trim() };
  }
  return given;
}
