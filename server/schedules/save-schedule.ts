import { keepKeys } from '~/domain/agreements/keep-keys';
import { typedSchedule, type ScheduleInput, type ShareFaults } from '~/domain/agreements/schedule-input';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Agreement } from '#server/models/agreement';

interface Arguments {
  actor: Actor;
  agreementId: string;
  /** `version`: of the agreement that the form had shown. */
  input: ScheduleInput & { version: number };
  now: Date;
}

/**
 * A manager saves the milestones and the budget of an agreement that is still prepared. They may still have faults
 * (`scheduleFaults`); shares that are no amounts or percentages come back by field, and nothing is saved.
 */
export async function saveSchedule({ actor, agreementId, input, now }: Arguments): Promise<ShareFaults | null> {
  return inTransaction(async () => {
    const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (agreement.state !== 'draft') throw new DomainError('wrong-state', 'agreements.error.state');
    const read = typedSchedule(input, agreement.content.amount.amount);
    if ('faults' in read) return read.faults;
    const content = { ...agreement.content, ...keepKeys(read.parts, agreement.content) };
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: 'draft', version: input.version },
      { $set: { content }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'agreements.schedule-saved',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestones: content.milestones.length },
      before: agreement.content,
      after: content,
      now,
    });
    return null;
  });
}
