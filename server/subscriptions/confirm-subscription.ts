import { randomUUID } from 'node:crypto';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { SubscriptionChoice } from '~/domain/calls/subscription';
import { DomainError } from '~/domain/shared/errors';
import { inTransaction } from '#server/database/transaction';
import { CallSubscription } from '#server/models/call-subscription';
import { SubscriptionRequest } from '#server/models/subscription-request';
import { hashOfToken } from '#server/security/secret-token';

/** What a mailed link confirms. Throws `gone` when it works no longer. */
export async function readSubscriptionRequest(
  token: string,
  now: Date,
): Promise<SubscriptionChoice & { email: string }> {
  const found = await SubscriptionRequest.findOne({ _id: hashOfToken(token), expiresAt: { $gt: now } }).lean();
  if (!found) throw new DomainError('gone', 'accounts.error.linkGone');
  return { email: found.email, services: found.services, places: found.places };
}

/** Begins a subscription, or changes what the address has chosen before. Throws `gone` when the link works no longer. */
export function confirmSubscription({ token, now }: { token: string; now: Date }): Promise<void> {
  return inTransaction(async () => {
    const request = await SubscriptionRequest.findOneAndDelete({
      _id: hashOfToken(token),
      expiresAt: { $gt: now },
    }).lean();
    if (!request) throw new DomainError('gone', 'accounts.error.linkGone');
    const { email, locale, services, places } = request;
    await CallSubscription.updateOne(
      { emailKey: emailKeyOf(email) },
      { $set: { email, locale, services, places }, $setOnInsert: { _id: randomUUID(), since: now } },
      { upsert: true },
    );
  });
}
