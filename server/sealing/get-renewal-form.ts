import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { loadRenewable } from './change-renewal';
import { findNames, findStaff, type StaffMember } from './opening-staff';

/** Whom an approver can replace, and by whom. */
export interface RenewalForm {
  callId: string;
  title: Localized;
  reference: string | null;
  openers: StaffMember[];
  staff: StaffMember[];
  /** There are more than are offered: the rest is found by name. */
  more: boolean;
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Words of names to choose among, and who is chosen so far. */
  search: { words: string; ticked: readonly string[] };
  locale: Locale;
  now: Date;
}

export async function getRenewalForm({ actor, callId, search, locale, now }: Arguments): Promise<RenewalForm> {
  const { call, seal } = await loadRenewable(actor, callId, now);
  const ids = seal.openers.map(({ userId }) => userId);
  const openers = [...(await findNames(ids, locale)).values()];
  const { staff, more } = await findStaff(ids, search, locale);
  return {
    callId,
    title: call.title,
    reference: call.reference,
    openers,
    staff: staff.filter(({ userId }) => !ids.includes(userId)),
    more,
  };
}
