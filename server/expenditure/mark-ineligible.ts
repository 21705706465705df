import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Cost } from '#server/models/cost';
import { holdReport, loadOfficeReport, type CostsOf } from './hold-report';

interface Arguments extends CostsOf {
  costId: string;
  /** An empty reason recognises the cost again. */
  input: { reason: string; version: number };
  now: Date;
}

/** A manager does not recognise a cost of a report that waits for the institution, with the reason; or recognises it again. */
export async function markIneligible({ costId, input, now, ...of }: Arguments): Promise<void> {
  const { report } = await loadOfficeReport(of, 'agreements.manage');
  const { reason, version } = input;
  await inTransaction(async () => {
    await holdReport(report, 'submitted');
    const ineligible = reason === '' ? null : { by: of.actor.userId, name: of.actor.name, at: now, reason };
    const { matchedCount } = await Cost.updateOne(
      { _id: costId, reportId: report._id, version },
      { $set: { ineligible }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'expenditure.error.stale');
    await appendEvent({
      actor: of.actor,
      action: reason === '' ? 'expenditure.recognised' : 'expenditure.ineligible',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { milestone: of.key, cost: costId },
      now,
    });
  });
}
