/** Life of an application as far as the portal knows it; later steps add what follows a draft. */
export const APPLICATION_STATES = ['draft'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with a draft at an instant. */
export const DRAFT_STANDINGS = ['open', 'late', 'cancelled'] as const;
export type DraftStanding = (typeof DRAFT_STANDINGS)[number];

/** A draft is filled in until the very millisecond of the call's deadline; afterwards, and in a cancelled call, it is only read. */
export function draftStanding(call: { closesAt: Date | null; cancelled: object | null }, now: Date): DraftStanding {
  if (call.cancelled) return 'cancelled';
  return call.closesAt && now < call.closesAt ? 'open' : 'late';
}

/** True where the call was changed in a way that whoever prepares an application must have seen. */
export function mustReconfirm(confirmed: number, current: { materialSince: number }): boolean {
  return confirmed < current.materialSince;
}
