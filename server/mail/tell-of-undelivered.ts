import { inTransaction } from '#server/database/transaction';
import { User } from '#server/models/user';
import { enqueueMail } from './enqueue-mail';
import { countUndelivered } from './undelivered-mails';

/** Tells every administrator how many mails are dead, where some are. */
export async function tellOfUndelivered(now: Date): Promise<void> {
  const count = await countUndelivered();
  if (count === 0) return;
  const administrators = await User.find({ roles: 'administrator', disabled: null }).lean();
  await inTransaction(async () => {
    for (const { _id, email, locale } of administrators) {
      await enqueueMail({ to: { email, locale, userId: _id }, template: 'undelivered', props: { count }, now });
    }
  });
}
