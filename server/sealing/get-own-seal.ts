import type { Actor } from '~/domain/accounts/roles';
import { portalInstant } from '~/domain/calls/dates';
import { openerState, type OpenerState } from '~/domain/sealing/status';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';
import { isOver } from './list-own-seals';
import { loadOwnPlace } from './load-seal';
import { rehearsalOf } from './openers-standing';
import { findNames, type StaffMember } from './opening-staff';

/** A call as one of its openers sees it: nothing of its applications. */
export interface OwnSealPage {
  callId: string;
  title: Localized;
  reference: string | null;
  closesAt: Date | null;
  openingAt: Date | null;
  state: OpenerState;
  needed: number;
  confirmedAt: Date | null;
  rehearsedAt: Date | null;
  /** The key is split: from now on the passphrase can be changed but not set anew. */
  hasShare: boolean;
  /** The key is to be split anew. */
  isRenewed: boolean;
  others: (StaffMember & { isReady: boolean })[];
}

/** The actor's own place among a call's openers; `not-found` for everybody else. */
export async function getOwnSeal(actor: Actor, callId: string, locale: Locale, now: Date): Promise<OwnSealPage> {
  const { seal, opener } = await loadOwnPlace(actor, callId);
  const call = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
  const others = seal.openers.filter(({ userId }) => userId !== actor.userId);
  const people = await findNames(
    others.map(({ userId }) => userId),
    locale,
  );
  const openingAt = call.current?.content.dates.openingAt;
  return {
    callId,
    title: call.title,
    reference: call.reference,
    closesAt: call.closesAt,
    openingAt: openingAt ? portalInstant(openingAt) : null,
    state: openerState({ ...opener, closesAt: call.closesAt, isOver: isOver(call) }, now),
    needed: seal.needed,
    confirmedAt: opener.confirmedAt,
    rehearsedAt: rehearsalOf(seal, opener),
    hasShare: opener.share !== null,
    isRenewed: seal.renewal !== null,
    others: others.map(({ userId, confirmedAt }) => ({
      ...(people.get(userId) ?? { userId, name: userId, institution: '' }),
      isReady: confirmedAt !== null,
    })),
  };
}
