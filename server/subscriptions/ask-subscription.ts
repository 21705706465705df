import type { z } from 'zod';
import { CONFIRMATION_LIFETIME_MS, type subscriptionSchema } from '~/domain/calls/subscription';
import type { Locale } from '~/domain/shared/locale';
import type { Client } from '#server/accounts/client';
import { mayMail } from '#server/accounts/sign-in-limits';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { SubscriptionRequest } from '#server/models/subscription-request';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';

interface Arguments {
  input: z.output<typeof subscriptionSchema>;
  locale: Locale;
  client: Client;
  now: Date;
}

/**
 * Mails the link that confirms a subscription, to a new address and to one that has a subscription alike: whoever asks
 * learns nothing about it. Throws `throttled`.
 */
export async function askSubscription({ input, locale, client, now }: Arguments): Promise<void> {
  const { email, services, places } = input;
  if (!(await mayMail(email, client))) return;
  const token = newSecretToken();
  await inTransaction(async () => {
    await SubscriptionRequest.create({
      _id: hashOfToken(token),
      email,
      locale,
      services,
      places,
      expiresAt: new Date(now.getTime() + CONFIRMATION_LIFETIME_MS),
    });
    await enqueueMail({ to: { email, locale }, template: 'call-subscription-confirmation', props: { token }, now });
  });
}
