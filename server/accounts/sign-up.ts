import type { z } from 'zod';
import { emailKeyOf, TOKEN_LIFETIMES } from '~/domain/accounts/rules';
import type { signUpSchema } from '~/domain/accounts/schema';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { SignUp } from '#server/models/sign-up';
import { User } from '#server/models/user';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';
import type { Client } from './client';
import { hashPassword } from './password-hash';
import { mayMail } from './sign-in-limits';

interface SignUpArguments {
  input: z.output<typeof signUpSchema>;
  client: Client;
  now: Date;
}

/**
 * Takes a representative's sign-up and mails the link that confirms it. Where the address has an account already, that
 * account's owner is told instead; whoever asked sees no difference, and the same work is done. Throws `throttled`.
 */
export async function signUp({ input, client, now }: SignUpArguments): Promise<void> {
  const mayBeMailed = await mayMail(input.email, client);
  const passwordHash = await hashPassword(input.password);
  if (!mayBeMailed) return;
  const known = await User.findOne({ emailKey: emailKeyOf(input.email) }, { email: 1, locale: 1 }).lean();
  const token = newSecretToken();
  await inTransaction(async () => {
    await SignUp.create({
      _id: hashOfToken(token),
      email: input.email,
      name: input.name,
      organisation: input.organisation,
      locale: input.locale,
      passwordHash,
      expiresAt: new Date(now.getTime() + TOKEN_LIFETIMES['sign-up']),
    });
    if (known) {
      const to = { email: known.email, locale: known.locale, userId: known._id };
      await enqueueMail({ to, template: 'sign-up-known', props: {}, now });
    } else {
      const to = { email: input.email, locale: input.locale };
      await enqueueMail({ to, template: 'sign-up-confirmation', props: { name: input.name, token }, now });
    }
    await appendEvent({
      actor: null,
      action: known ? 'accounts.sign-up-repeated' : 'accounts.sign-up-asked',
      subject: known ? { kind: 'user', id: known._id } : { kind: 'sign-up', id: hashOfToken(token).slice(0, 16) },
      now,
    });
  });
}
