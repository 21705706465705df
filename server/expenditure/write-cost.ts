import { randomUUID } from 'node:crypto';
import { costFault, MOST_COSTS, type TypedCost } from '~/domain/expenditure/cost';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Cost } from '#server/models/cost';
import { costLimits } from './cost-limits';
import { holdReport, loadOwnReport, type CostsOf, type LoadedReport } from './hold-report';

interface Addition extends CostsOf {
  costs: readonly TypedCost[];
  /** Names the form that one cost was typed into: sent again it is the same cost. */
  formKey?: string;
  now: Date;
}

/** The organisation enters costs, all of them or none. `invalid` with the field where the agreement does not allow one. */
export async function addCosts({ costs, formKey, now, ...of }: Addition): Promise<void> {
  const loaded = await loadOwnReport(of);
  await inTransaction(async () => {
    await holdReport(loaded.report, 'open');
    const reportId = loaded.report._id;
    if (formKey !== undefined && (await Cost.exists({ _id: formKey, reportId }))) return;
    const there = await Cost.countDocuments({ reportId });
    if (there + costs.length > MOST_COSTS) throw new DomainError('invalid', 'expenditure.error.many');
    const limits = await costLimits(loaded, now);
    for (const cost of costs) assertFits(cost, limits);
    const { agreementId, organisationId, institutionId } = loaded.report;
    const about = { reportId, agreementId, organisationId, institutionId, currency: loaded.milestone.currency };
    const entered = { by: of.actor.userId, at: now };
    await Cost.insertMany(
      costs.map((cost, at) => ({
        ...{ _id: formKey !== undefined && at === 0 ? formKey : randomUUID(), ...about, ...cost, entered, version: 1 },
      })),
    );
    await tell(of, loaded, { added: costs.length }, now);
  });
}

interface Change extends CostsOf {
  costId: string;
  /** The cost's version that the page had shown. */
  expected: number;
  now: Date;
}

/** The organisation changes a cost of a report that it is still writing. What was said against it counts no more. */
export async function changeCost({ costId, expected, cost, now, ...of }: Change & { cost: TypedCost }): Promise<void> {
  const loaded = await loadOwnReport(of);
  await inTransaction(async () => {
    await holdReport(loaded.report, 'open');
    assertFits(cost, await costLimits(loaded, now));
    const { matchedCount } = await Cost.updateOne(
      { _id: costId, reportId: loaded.report._id, version: expected },
      { $set: { ...cost, ineligible: null }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'expenditure.error.stale');
    await tell(of, loaded, { changed: costId }, now);
  });
}

/** The organisation takes a cost out of a report that it is still writing. */
export async function removeCost({ costId, expected, now, ...of }: Change): Promise<void> {
  const loaded = await loadOwnReport(of);
  await inTransaction(async () => {
    await holdReport(loaded.report, 'open');
    const { deletedCount } = await Cost.deleteOne({ _id: costId, reportId: loaded.report._id, version: expected });
    if (deletedCount === 0) throw new DomainError('stale', 'expenditure.error.stale');
    await tell(of, loaded, { removed: costId }, now);
  });
}

function assertFits(cost: TypedCost, limits: Awaited<ReturnType<typeof costLimits>>): void {
  const fault = costFault(cost, limits);
  if (fault) throw new DomainError('invalid', fault.key, { field: fault.field });
}

const tell = ({ actor, agreementId, key }: CostsOf, { report }: LoadedReport, what: object, now: Date) =>
  appendEvent({
    actor,
    action: 'expenditure.changed',
    subject: { kind: 'agreement', id: agreementId },
    details: { milestone: key, report: report.number, ...what },
    now,
  });
