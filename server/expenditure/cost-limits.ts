import type { CostLimits } from '~/domain/expenditure/cost';
import { portalDay } from '~/domain/shared/portal-day';
import { listReceipts } from './receipts';
import type { LoadedReport } from './hold-report';

/** What costs of a report can be, at this moment. */
export async function costLimits(
  { agreement, report }: Pick<LoadedReport, 'agreement' | 'report'>,
  now: Date,
): Promise<CostLimits> {
  const { budget, startsOn, endsOn } = agreement.content;
  const today = portalDay(now);
  const receipts = await listReceipts(report._id);
  return {
    lines: budget.map(({ key }) => key),
    startsOn,
    until: today < endsOn ? today : endsOn,
    receipts: receipts.filter(({ state }) => state !== 'infected').map(({ id }) => id),
  };
}
