import type { AppealGround, AppealState } from '~/domain/appeals/status';
import type { Localized } from '~/domain/shared/localized';
import { Appeal } from '#server/models/appeal';

/** An appeal as everybody may know it: without who made it, who decided it, and its own words. */
export interface PublicAppeal {
  id: string;
  lot: string;
  grounds: AppealGround[];
  /** The day on which it came in and, once it is decided, the day of that. */
  submittedAt: Date;
  decidedAt: Date | null;
  state: AppealState;
  summary: Localized | null;
}

/** The appeals against the decisions of a call, oldest first; what was turned away or withdrawn is not among them. */
export async function publicAppeals(callId: string): Promise<PublicAppeal[]> {
  const appeals = await Appeal.find(
    { callId, state: { $in: ['submitted', 'admitted', 'upheld', 'rejected'] } },
    { lot: 1, grounds: 1, submitted: 1, state: 1, outcome: 1 },
  )
    .sort({ 'submitted.at': 1, _id: 1 })
    .lean();
  return appeals.map(({ lot, grounds, submitted, state, outcome }, at) => ({
    id: String(at + 1),
    lot,
    grounds,
    submittedAt: submitted.at,
    decidedAt: outcome?.at ?? null,
    state,
    summary: outcome?.summary ?? null,
  }));
}
