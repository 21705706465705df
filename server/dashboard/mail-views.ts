import type { Actor } from '~/domain/accounts/roles';
import { figuresOf, periodOf, RHYTHMS } from '~/domain/dashboard/views';
import { quarterOf } from '~/domain/indicators/quarters';
import { portalDay } from '~/domain/shared/portal-day';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { SavedView, type SavedViewRecord } from '#server/models/saved-view';
import { User, type UserRecord } from '#server/models/user';
import { figuresShown, followedProgrammes } from './get-dashboard';

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Mails the figures of every view whose week or month has begun, once; gives how many mails. */
export async function mailViews({ now, signal }: Run): Promise<number> {
  let mails = 0;
  const today = portalDay(now);
  for (const rhythm of RHYTHMS) {
    const period = periodOf(rhythm, today);
    if (period === null) continue;
    for await (const view of SavedView.find({ rhythm, mailedFor: { $ne: period } })
      .lean<SavedViewRecord[]>()
      .cursor()) {
      if (signal.aborted) return mails;
      if (await mailView(view as SavedViewRecord, period, now)) mails += 1;
    }
  }
  return mails;
}

async function mailView({ _id, userId, name, search, mailedFor }: SavedViewRecord, period: string, now: Date) {
  const user = await User.findOne({ _id: userId, disabled: null }).lean<UserRecord>();
  const figures = user && (await measuresFor(user, search, now));
  return inTransaction(async () => {
    const { modifiedCount } = await SavedView.updateOne({ _id, mailedFor }, { $set: { mailedFor: period } });
    // Who may not follow the programme any more gets nothing; the view stays for when they may again.
    if (modifiedCount === 0 || !figures) return false;
    const props = { name, search, ...figures };
    await enqueueMail({
      ...{ to: { email: user.email, locale: user.locale, userId }, template: 'view-figures' as const, props, now },
    });
    return true;
  });
}

/** What a mail says of a view: as everybody sees it, since a mail is read by more than its receiver. */
async function measuresFor({ _id: userId, name, roles, home }: UserRecord, search: string, now: Date) {
  const actor: Actor = { userId, name, roles, home };
  const { programmeId, filter } = figuresOf(search);
  const programme = (await followedProgrammes(actor)).find(({ _id }) => _id === programmeId);
  if (!programme) return null;
  const today = portalDay(now);
  const shown = await figuresShown({ programme, filter, quarter: quarterOf(today), isFull: false, today });
  const { services, requests, inQuarter, served, target, overdue, findings } = shown.tables.measures;
  const open = Object.values(findings).reduce((sum, count) => sum + count, 0);
  return { code: programme.code, services, requests, inQuarter, served, target, overdue, findings: open };
}
