import type { Localized } from '~/domain/shared/localized';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';

interface Arguments {
  call: { callId: string; reference: string; title: Localized };
  /** How many sheets each evaluator was given. */
  loads: Readonly<Record<string, number>>;
  now: Date;
}

/** Mails every evaluator who was given sheets; within the transaction that gave them. */
export async function tellAssigned({ call: { callId, reference, title }, loads, now }: Arguments): Promise<void> {
  const ids = Object.keys(loads).filter((id) => (loads[id] ?? 0) > 0);
  const people = await User.find({ _id: { $in: ids } }, { email: 1, locale: 1 }).lean();
  for (const { _id, email, locale } of people) {
    const props = { callId, reference, title, count: loads[_id] ?? 0 };
    await enqueueMail({ to: { userId: _id, email, locale }, template: 'sheets-assigned', props, now });
  }
}
