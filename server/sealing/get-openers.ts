import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { loadCall } from '#server/calls/load-call';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { rehearsalOf } from './openers-standing';
import { renewalStanding, type RenewalStanding } from './renewal-standing';
import { findStaff, type StaffMember } from './opening-staff';

/** An opener as the call's office sees them. */
export interface ListedOpener extends StaffMember {
  confirmedAt: Date | null;
  rehearsedAt: Date | null;
}

/** Who opens a call, and before its approval who could. */
export interface OpenersPage {
  callId: string;
  title: Localized;
  reference: string | null;
  /** From the approval on openers are replaced one by one. */
  approved: boolean;
  /** Of the seal that was read; 0 where there is none yet. */
  version: number;
  needed: number;
  openers: ListedOpener[];
  /** Whom the approver can choose among; empty for everybody else, and once the call is approved. */
  staff: StaffMember[];
  /** There are more than are offered: the rest is found by name. */
  more: boolean;
  mayName: boolean;
  /** What the openers are asked to do with the key; null mostly. */
  renewal: RenewalStanding | null;
  /** The key can be split anew: until the deadline. */
  mayRenew: boolean;
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Words of names to choose among, and whom the approver has ticked so far. */
  search: { words: string; ticked: readonly string[] };
  locale: Locale;
  now: Date;
}

export async function getOpeners({ actor, callId, search, locale, now }: Arguments): Promise<OpenersPage> {
  const call = await loadCall(actor, callId, 'calls.read');
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  const openers = seal?.openers ?? [];
  const ids = openers.map(({ userId }) => userId);
  const approved = call.approved !== null;
  const mayApprove = !call.cancelled && can(actor, 'calls.approve', { institutionId: call.institutionId });
  const mayName = !approved && mayApprove;
  const { staff, more } = await findStaff(ids, search, locale);
  const people = new Map(staff.map((person) => [person.userId, person]));
  return {
    callId,
    title: call.title,
    reference: call.reference,
    approved,
    version: seal?.version ?? 0,
    needed: seal?.needed ?? 0,
    openers: openers.map((opener) => ({
      ...(people.get(opener.userId) ?? { userId: opener.userId, name: opener.userId, institution: '' }),
      confirmedAt: opener.confirmedAt,
      rehearsedAt: rehearsalOf(seal, opener),
    })),
    staff: mayName ? staff : [],
    more: mayName && more,
    mayName,
    renewal: await renewalStanding(seal, actor, now),
    mayRenew: approved && mayApprove && call.closesAt !== null && now < call.closesAt,
  };
}
