import type { Localized } from '~/domain/shared/localized';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';

interface Told {
  callId: string;
  title: Localized;
  by: string;
  stage: 'wanted' | 'joining' | 'done';
}

/** Mails openers of a call about its renewal, in the transaction that changes it. */
export async function tellOpeners(userIds: readonly string[], props: Told, now: Date): Promise<void> {
  const people = await User.find({ _id: { $in: userIds }, disabled: null }, { email: 1, locale: 1 }).lean();
  const to = people.map(({ _id, email, locale }) => ({ userId: _id, email, locale }));
  await enqueueMails({ to, template: 'key-renewal', props: { ...props }, now });
}
