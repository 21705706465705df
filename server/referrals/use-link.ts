import { linkState, type LinkedReferralInput } from '~/domain/requests/referral-link';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { addressGroup, type Client } from '#server/accounts/client';
import { ReferralLink, type ReferralLinkRecord } from '#server/models/referral-link';
import { ServiceRequest } from '#server/models/service-request';
import { hashOfToken } from '#server/security/secret-token';
import { throttling } from '#server/security/throttle';
import { namesOfTypes, referralChoices } from './list-referrals';
import { receiveReferral } from './send-referral';

const MINUTE = 60;
const looks = throttling('referral-link', [[60, 5 * MINUTE], [1_000, 24 * 60 * MINUTE]]); // prettier-ignore
const sent = throttling('referral-link-sent', [[30, 60 * MINUTE], [200, 24 * 60 * MINUTE]]); // prettier-ignore

interface Held {
  secret: string;
  client: Pick<Client, 'address'>;
  now: Date;
}

/**
 * The link of a secret. Throws `throttled` for too many looks from one address, `not-found` where there is none, and `gone` where
 * it works no longer.
 */
async function heldLink({ secret, client, now }: Held): Promise<ReferralLinkRecord> {
  await looks.attempt(addressGroup(client.address));
  const link = await ReferralLink.findOne({ hash: hashOfToken(secret) }).lean<ReferralLinkRecord>();
  if (!link) throw new DomainError('not-found');
  if (linkState(link, portalDay(now)) !== 'working') throw new DomainError('gone', 'referLinks.error.gone');
  return link;
}

/** What the holder of a link sees before sending: who they write as, and whom they can send to. */
export async function openLink(held: Held) {
  const { holder, source, validUntil, programmeId } = await heldLink(held);
  return { holder, source, validUntil, ...(await referralChoices(programmeId)) };
}

interface Send extends Held {
  /** Random, of the form: what is sent twice arrives once. */
  id: string;
  input: LinkedReferralInput;
}

/** Sends a request by a link; gives the reference that its holder keeps. */
export async function sendByLink({ id, input, ...held }: Send): Promise<string> {
  const { _id: linkId, holder: name, source, programmeId } = await heldLink(held);
  await sent.attempt(linkId);
  const sender = {
    actor: null,
    by: { userId: `link:${linkId}`, name },
    userId: null,
    link: { id: linkId, programmeId },
  };
  return receiveReferral({ sender, id, input: { ...input, source }, now: held.now });
}

/** How far what was sent by this very link has come: the state, and nothing of the case. */
export async function sentByLink({ reference, ...held }: Held & { reference: string }) {
  const { _id: linkId } = await heldLink(held);
  const found = await ServiceRequest.findOne(
    { 'referral.linkId': linkId, 'referral.reference': reference, redirectedFrom: null },
    { state: 1, receivedOn: 1, programmeId: 1, serviceType: 1 },
  ).lean();
  if (!found) throw new DomainError('not-found');
  const { state, receivedOn, programmeId, serviceType } = found;
  const name = (await namesOfTypes([programmeId])).get(`${programmeId}:${serviceType}`);
  return { reference, state, receivedOn, title: name ?? { en: serviceType, ru: serviceType, tk: serviceType } };
}
