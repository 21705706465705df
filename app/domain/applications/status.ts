/** Life of an application as far as the portal knows it; later steps add what follows the opening. */
export const APPLICATION_STATES = ['draft', 'submitted', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Whether a call takes applications at an instant. */
export type CallStanding = 'open' | 'late' | 'cancelled';

/** What can be typed into an application at an instant: all while it is `open`, nothing in any other standing. */
export type DraftStanding = CallStanding | 'submitted';

interface DatedCall {
  closesAt: Date | null;
  cancelled: object | null;
}

/** Applications are taken until the very millisecond of the call's deadline; none afterwards, and none in a cancelled call. */
export function callStanding({ closesAt, cancelled }: DatedCall, now: Date): CallStanding {
  if (cancelled) return 'cancelled';
  return closesAt && now < closesAt ? 'open' : 'late';
}

/** What was submitted stays as it is until its organisation says that it prepares a new version. */
export function isLocked({ state, revising }: { state: ApplicationState; revising: object | null }): boolean {
  return state === 'submitted' && !revising;
}

export function draftStanding(call: DatedCall, application: Parameters<typeof isLocked>[0], now: Date): DraftStanding {
  const standing = callStanding(call, now);
  return standing === 'open' && isLocked(application) ? 'submitted' : standing;
}

/** True where the call was changed in a way that whoever prepares an application must have seen. */
export function mustReconfirm(confirmed: number, current: { materialSince: number }): boolean {
  return confirmed < current.materialSince;
}
