import { randomUUID } from 'node:crypto';
import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { linkState, MOST_LINK_DAYS, type ReferralLinkInput } from '~/domain/requests/referral-link';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { pageWithin } from '#server/database/page-within';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { ReferralLink, type ReferralLinkRecord } from '#server/models/referral-link';
import { ServiceRequest } from '#server/models/service-request';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';

const PAGE_SIZE = 25;

/** The programmes whose services the actor manages. */
export async function programmesToRefer(actor: Actor) {
  const all = await Programme.find({}, { code: 1, name: 1, institutionId: 1 }).sort({ code: 1 }).lean();
  return all
    .filter(({ institutionId }) => can(actor, 'services.manage', { institutionId }))
    .map(({ _id: id, code, name, institutionId }) => ({ id, code, name, institutionId }));
}

/** The links of the actor's institution, the latest first, with how much came by each. */
export async function listLinks({ actor, page: wanted, now }: { actor: Actor; page: number; now: Date }) {
  const filter = { programmeId: { $in: (await programmesToRefer(actor)).map(({ id }) => id) } };
  const { skipped, ...pages } = pageWithin(wanted, await ReferralLink.countDocuments(filter), PAGE_SIZE);
  const links = await ReferralLink.find(filter)
    .sort({ 'made.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<ReferralLinkRecord[]>();
  const counted = await ServiceRequest.aggregate<{ _id: string; count: number }>([
    { $match: { 'referral.linkId': { $in: links.map(({ _id }) => _id) } } },
    { $group: { _id: '$referral.linkId', count: { $sum: 1 } } },
  ]);
  const rows = links.map((link) => ({
    ...{ id: link._id, holder: link.holder, source: link.source, validUntil: link.validUntil },
    state: linkState(link, portalDay(now)),
    sent: counted.find(({ _id }) => _id === link._id)?.count ?? 0,
  }));
  return { rows, ...pages };
}

interface Make {
  actor: Actor;
  input: ReferralLinkInput;
  now: Date;
}

/** Makes a link and gives its secret, which is not kept: it can be shown now and never again. */
export async function makeLink({ actor, input, now }: Make): Promise<{ id: string; secret: string }> {
  const programme = (await programmesToRefer(actor)).find(({ id }) => id === input.programmeId);
  if (!programme) throw new DomainError('invalid', 'referLinks.error.programme', { field: 'programmeId' });
  const last = portalDay(new Date(now.getTime() + MOST_LINK_DAYS * 86_400_000));
  if (input.validUntil < portalDay(now) || input.validUntil > last)
    throw new DomainError('invalid', 'referLinks.error.until', { field: 'validUntil', most: MOST_LINK_DAYS });
  const [id, secret] = [randomUUID(), newSecretToken()];
  const { institutionId } = programme;
  await inTransaction(async () => {
    const made = { by: actor.userId, name: actor.name, at: now };
    await ReferralLink.create([{ _id: id, hash: hashOfToken(secret), institutionId, ...input, made, version: 1 }]);
    const details = { source: input.source, validUntil: input.validUntil };
    await appendEvent({ actor, action: 'referrals.link-made', subject: { kind: 'referral-link', id }, details, now });
  });
  return { id, secret };
}

/** A link of the actor's institution. */
export async function getLink(actor: Actor, linkId: string) {
  const link = await ReferralLink.findOne({ _id: linkId }).lean<ReferralLinkRecord>();
  if (!link || !can(actor, 'services.manage', { institutionId: link.institutionId }))
    throw new DomainError('not-found');
  const { _id: id, holder, version, revoked } = link;
  return { id, holder, version, isRevoked: revoked !== null };
}

interface Revoke {
  actor: Actor;
  linkId: string;
  input: { version: number; reason: string };
  now: Date;
}

/** From now on the link opens nothing. `wrong-state` where it was revoked before. */
export async function revokeLink({ actor, linkId, input: { version, reason }, now }: Revoke): Promise<void> {
  await getLink(actor, linkId);
  await inTransaction(async () => {
    const revoked = { by: actor.userId, name: actor.name, at: now, reason };
    const { modifiedCount } = await ReferralLink.updateOne(
      { _id: linkId, version, revoked: null },
      { $set: { revoked }, $inc: { version: 1 } },
    );
    if (modifiedCount === 0) throw new DomainError('wrong-state', 'referLinks.error.revoked');
    const subject = { kind: 'referral-link', id: linkId };
    await appendEvent({ actor, action: 'referrals.link-revoked', subject, after: { reason }, now });
  });
}
