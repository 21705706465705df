import { comparedLines, isOverspent, type ComparedLine, type SpentOnLine } from '~/domain/expenditure/comparison';
import type { AgreementRecord } from '#server/models/agreement';
import { Cost } from '#server/models/cost';
import { MilestoneReport } from '#server/models/milestone-report';

type Budgeted = Pick<AgreementRecord, '_id' | 'content'>;

/**
 * What an agreement's reports have spent by budget line, in minor units and without what is ineligible. A report that is still
 * written counts for nobody, but `including` counts as reported.
 */
async function spentOnLines(agreementId: string, including?: string): Promise<SpentOnLine[]> {
  const reports = await MilestoneReport.find({ agreementId }, { state: 1 }).lean();
  const stateOf = new Map(reports.map(({ _id, state }) => [_id, state]));
  const sums = await Cost.aggregate<{ _id: { reportId: string; line: string }; amount: number }>([
    { $match: { agreementId, ineligible: null } },
    { $group: { _id: { reportId: '$reportId', line: '$line' }, amount: { $sum: '$amount' } } },
  ]);
  const spent = new Map<string, SpentOnLine>();
  for (const { _id, amount } of sums) {
    const { reportId, line } = _id;
    const state = stateOf.get(reportId);
    const counts =
      state === 'accepted' ? 'accepted' : state === 'submitted' || reportId === including ? 'reported' : null;
    const one = spent.get(line) ?? { line, accepted: 0, reported: 0 };
    if (counts) one[counts] += amount;
    spent.set(line, one);
  }
  return [...spent.values()].sort((one, other) => (one.line < other.line ? -1 : 1));
}

/** An agreement's budget in force beside what was spent. */
export async function budgetVersusActual({ _id, content }: Budgeted, including?: string): Promise<ComparedLine[]> {
  return comparedLines(content.budget, await spentOnLines(_id, including));
}

/** The lines that a report, with all that was spent before, overspends by more than ten percent and has costs of. */
export async function overspentLines(agreement: Budgeted, reportId: string): Promise<ComparedLine[]> {
  const own = new Set(await Cost.distinct('line', { reportId, ineligible: null }));
  const lines = await budgetVersusActual(agreement, reportId);
  return lines.filter(
    ({ line, accepted, reported, budget }) => own.has(line) && isOverspent(accepted + reported, budget),
  );
}
