import type { z } from 'zod';
import type { Actor } from '~/domain/accounts/roles';
import type { profileSchema } from '~/domain/accounts/schema';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';

interface Arguments {
  actor: Actor;
  input: z.output<typeof profileSchema>;
  now: Date;
}

/** Changes the own name, language and rhythm of mails. Throws `stale` when the account changed since `version`. */
export async function updateProfile({ actor, input, now }: Arguments): Promise<void> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.change', { userId: user._id });
  const { version, ...profile } = input;
  const { name, locale, mailPreference } = user;
  await inTransaction(async () => {
    await changeUser({ _id: user._id, version }, profile);
    await appendEvent({
      actor,
      action: 'accounts.profile-changed',
      subject: { kind: 'user', id: user._id },
      before: { name, locale, mailPreference },
      after: profile,
      now,
    });
  });
}
