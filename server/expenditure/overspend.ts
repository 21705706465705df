import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Overspending } from '#server/models/overspending';
import { holdReport, loadOfficeReport, loadOwnReport, type CostsOf } from './hold-report';
import { overspentLines } from './spending';

interface Justification extends CostsOf {
  input: { line: string; text: string };
  now: Date;
}

/** The organisation says why it spent more than ten percent above a budget line. `wrong-state` where it did not. */
export async function justifyOverspending({ input, now, ...of }: Justification): Promise<void> {
  const { agreement, report } = await loadOwnReport(of);
  const { line, text } = input;
  await inTransaction(async () => {
    await holdReport(report, 'open');
    const over = await overspentLines(agreement, report._id);
    if (!over.some((one) => one.line === line)) throw new DomainError('wrong-state', 'expenditure.error.notOver');
    const { agreementId, institutionId } = report;
    const justified = { by: of.actor.userId, name: of.actor.name, at: now, text };
    await Overspending.updateOne(
      { _id: `${report._id}.${line}` },
      {
        $set: { justified, decided: null },
        $inc: { version: 1 },
        $setOnInsert: { reportId: report._id, agreementId, institutionId, line },
      },
      { upsert: true },
    );
    await tell(of, 'expenditure.justified', line, now);
  });
}

interface Decision extends CostsOf {
  input: { line: string; outcome: 'approved' | 'refused'; comment: string; version: number };
  now: Date;
}

/** The approver approves overspending as it was justified, or refuses it: then the report has to be returned. */
export async function decideOverspending({ input, now, ...of }: Decision): Promise<void> {
  const { agreement, report } = await loadOfficeReport(of, 'agreements.approve');
  const { line, outcome, comment, version } = input;
  await inTransaction(async () => {
    await holdReport(report, 'submitted');
    const over = (await overspentLines(agreement, report._id)).find((one) => one.line === line);
    if (!over) throw new DomainError('wrong-state', 'expenditure.error.notOver');
    const spent = over.accepted + over.reported;
    const decided = { by: of.actor.userId, name: of.actor.name, at: now, outcome, comment, spent };
    const { matchedCount } = await Overspending.updateOne(
      { _id: `${report._id}.${line}`, version },
      { $set: { decided }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'expenditure.error.stale');
    await tell(of, outcome === 'approved' ? 'expenditure.approved' : 'expenditure.refused', line, now);
  });
}

const tell = ({ actor, agreementId, key }: CostsOf, action: string, line: string, now: Date) =>
  appendEvent({
    actor,
    action,
    subject: { kind: 'agreement', id: agreementId },
    details: { milestone: key, line },
    now,
  });
