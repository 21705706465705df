import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { placesOf } from './load-seal';
import { renewalStanding, type RenewalStanding } from './renewal-standing';

/** The renewal of a call's key as an opener sees it. */
export interface OwnRenewal {
  callId: string;
  title: Localized;
  reference: string | null;
  /** Null where nothing is asked, or nothing any more. */
  standing: RenewalStanding | null;
  /** The actor's share is wanted and not given yet. */
  mayGive: boolean;
}

/** For openers, for who joins, and for who has just left: the one who gave the last share sees the outcome. */
export async function getOwnRenewal(actor: Actor, callId: string, now: Date): Promise<OwnRenewal> {
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  const place = placesOf(seal).find(({ userId }) => userId === actor.userId);
  if (!seal || (!place && !seal.former.includes(actor.userId))) throw new DomainError('not-found');
  const { title, reference } = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
  const standing = place ? await renewalStanding(seal, actor, now) : null;
  const isReady = standing !== null && standing.joining?.isReady !== false;
  const mayGive = isReady && Boolean(place?.share) && !standing.given.some(({ own }) => own);
  return { callId, title, reference, standing, mayGive };
}
