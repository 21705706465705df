import type { Actor } from '~/domain/accounts/roles';
import type { CheckFinding } from '~/domain/screening/checklist';
import { agreedChecks, disputedChecks, isEligible, SCREENERS } from '~/domain/screening/opinions';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs } from '#server/evaluation/assert-readable';
import { Screening } from '#server/models/screening';
import { checklistsOf } from './checklists';
import { completeFindings } from './give-opinion';
import { assertScreening, ensureScreening, loadScreening } from './load-screening';
import { progressOf } from './screeners';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  input: {
    /** Of the checks on which the two differ, each with a reason. */
    findings: Record<string, CheckFinding>;
    /** The version of the record that the chair has seen; 0 where there was none. */
    seen: number;
  };
  now: Date;
}

/**
 * Decides, check by check and with reasons, where two screeners differ (or where conflicts leave no two who could screen).
 * Only who chairs the lot, and never one of the two. What the two agree on stands.
 */
export async function decideScreening({ actor, callId, applicationId, input, now }: Arguments): Promise<void> {
  const loaded = await loadScreening({ actor, callId, applicationId });
  const { scope, application, record } = loaded;
  assertChairs(scope, application.lot);
  assertScreening(loaded);
  if (record?.outcome) throw new DomainError('wrong-state', 'screening.error.decided');
  if ((record?.version ?? 0) !== input.seen) throw new DomainError('stale', 'screening.error.changed');
  const { opinions, isForChair } = progressOf(scope, application, record, now);
  if (!isForChair) throw new DomainError('wrong-state', 'screening.error.notForChair');
  if (opinions.some(({ userId }) => userId === actor.userId)) {
    throw new DomainError('not-permitted', 'screening.error.ownOpinion');
  }
  const checks = (await checklistsOf(scope, [application], now)).get(applicationId)?.checks ?? [];
  const keys = checks.map(({ key }) => key);
  const isDispute = opinions.length >= SCREENERS;
  const open = isDispute ? disputedChecks(opinions, keys) : keys;
  const decided = completeFindings(
    checks.filter(({ key }) => open.includes(key)),
    input.findings,
  );
  const unreasoned = Object.entries(decided).find(([, { reason }]) => isDispute && reason === '');
  if (unreasoned) throw new DomainError('invalid', 'screening.error.noReason', { field: `reason.${unreasoned[0]}` });
  const agreed = new Map(isDispute ? agreedChecks(opinions, keys).map((one) => [one.check, one]) : []);
  const outcomes = keys.flatMap((check) => {
    const finding = decided[check];
    return finding ? { check, ...finding } : (agreed.get(check) ?? []);
  });
  const outcome = {
    eligible: isEligible(outcomes),
    by: 'chair' as const,
    userIds: [actor.userId],
    at: now,
    checks: outcomes,
    reason: '',
  };
  await ensureScreening(callId, application);
  await inTransaction(async () => {
    const { matchedCount } = await Screening.updateOne(
      { _id: applicationId, version: record?.version ?? 1, outcome: null },
      { $set: { outcome }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'screening.error.changed');
    await appendEvent({
      actor,
      action: 'screening.decided',
      subject: { kind: 'application', id: applicationId },
      after: outcome,
      now,
    });
  });
}
