import type { Actor } from '~/domain/accounts/roles';
import type { Check, CheckFinding } from '~/domain/screening/checklist';
import { agreedChecks, disputedChecks, isEligible, SCREENERS } from '~/domain/screening/opinions';
import { DomainError } from '~/domain/shared/errors';
import { holdLot } from '#server/evaluation/hold-lot';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertChairs } from '#server/evaluation/assert-readable';
import { Screening, type ScreeningRecord } from '#server/models/screening';
import { checklistsOf } from './checklists';
import { completeFindings } from './give-opinion';
import { assertScreening, ensureScreening, loadScreening, type LoadedScreening } from './load-screening';
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
  const known = await loadScreening({ actor, callId, applicationId });
  assertChairs(known.scope, known.application.lot);
  assertScreening(known);
  const checklists = await checklistsOf(known.scope, [known.application], now);
  const checks = checklists.get(applicationId)?.checks ?? [];
  if (!known.record && input.seen === 0) await ensureScreening(callId, known.application);
  const seen = Math.max(input.seen, 1);
  await inTransaction(async () => {
    // Anew: a conflict that is declared at the same moment meets this, or is seen here.
    const loaded = await loadScreening({ actor, callId, applicationId });
    const { lot } = loaded.application;
    assertChairs(loaded.scope, lot);
    assertScreening(loaded);
    if (loaded.record?.outcome) throw new DomainError('wrong-state', 'screening.error.decided');
    if (loaded.record?.version !== seen) throw new DomainError('stale', 'screening.error.changed');
    const outcome = decision({ actor, loaded, checks, findings: input.findings, now });
    await holdLot(callId, lot, ['screening']);
    const { matchedCount } = await Screening.updateOne(
      { _id: applicationId, version: seen, outcome: null },
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

interface Deciding {
  actor: Actor;
  loaded: LoadedScreening;
  checks: readonly Check[];
  findings: Record<string, CheckFinding>;
  now: Date;
}

function decision({ actor, loaded, checks, findings, now }: Deciding): NonNullable<ScreeningRecord['outcome']> {
  const { opinions, isForChair } = progressOf(loaded.scope, loaded.application, loaded.record, now);
  if (!isForChair) throw new DomainError('wrong-state', 'screening.error.notForChair');
  if (opinions.some(({ userId }) => userId === actor.userId)) {
    throw new DomainError('not-permitted', 'screening.error.ownOpinion');
  }
  const keys = checks.map(({ key }) => key);
  const isDispute = opinions.length >= SCREENERS;
  const open = isDispute ? disputedChecks(opinions, keys) : keys;
  const decided = completeFindings(
    checks.filter(({ key }) => open.includes(key)),
    findings,
  );
  const unreasoned = Object.entries(decided).find(([, { reason }]) => isDispute && reason === '');
  if (unreasoned) throw new DomainError('invalid', 'screening.error.noReason', { field: `reason.${unreasoned[0]}` });
  const agreed = new Map(isDispute ? agreedChecks(opinions, keys).map((one) => [one.check, one]) : []);
  const outcomes = keys.flatMap((check) => {
    const finding = decided[check];
    return finding ? { check, ...finding } : (agreed.get(check) ?? []);
  });
  const eligible = isEligible(outcomes);
  return { eligible, by: 'chair', userIds: [actor.userId], at: now, checks: outcomes, reason: '' };
}
