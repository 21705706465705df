import { portalDay } from '~/domain/shared/portal-day';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { dayAfter } from '#server/milestones/day-after';
import { managersOf } from '#server/milestones/tell-of-milestone';
import { Finding, type FindingRecord } from '#server/models/finding';
import { Service, type ServiceRecord } from '#server/models/service';
import { mailRecipients } from '#server/people/mail-recipients';

/** Days before a correction is due, the provider's people are reminded; one day after, the institution's managers as well. */
const REMINDED = { soon: 7, overdue: -1 } as const;
type Reminder = keyof typeof REMINDED;
/** What has been told already that makes a reminder needless. */
const UNLESS: Record<Reminder, Reminder[]> = { soon: ['soon', 'overdue'], overdue: ['overdue'] };

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Mails people of findings that nobody has corrected, once soon before and once after their day; gives how many findings. */
export async function remindOfFindings({ now, signal }: Run): Promise<number> {
  let reminded = 0;
  // What is overdue first: it is not called due soon as well.
  for (const reminder of ['overdue', 'soon'] as const) {
    for await (const finding of Finding.find(due(reminder, now)).sort({ dueOn: 1 }).lean<FindingRecord[]>().cursor()) {
      if (signal.aborted) return reminded;
      if (await remind(finding as FindingRecord, reminder, now)) reminded += 1;
    }
  }
  return reminded;
}

const due = (reminder: Reminder, now: Date) => ({
  state: 'open' as const,
  dueOn: { $lte: dayAfter(portalDay(now), REMINDED[reminder]) },
  reminded: { $nin: UNLESS[reminder] },
});

function remind({ _id }: FindingRecord, reminder: Reminder, now: Date): Promise<boolean> {
  return inTransaction(async () => {
    const finding = await Finding.findOneAndUpdate(
      { _id, ...due(reminder, now) },
      { $push: { reminded: reminder } },
      { returnDocument: 'after' },
    ).lean<FindingRecord>();
    if (!finding) return false;
    const service = await Service.findOne({ _id: finding.serviceId }).orFail().lean<ServiceRecord>();
    const { visitId, dueOn, serviceId, institutionId } = finding;
    const number = Number(_id.split('.').at(-1));
    const about = { serviceId, visitId, number, dueOn, isOverdue: reminder === 'overdue', title: service.title };
    const { kind, id } = service.provider;
    const provider = await mailRecipients({
      ...{ 'home.kind': kind, 'home.id': id },
      roles: { $in: ['representative', 'signatory', 'caseworker'] },
    });
    const template = 'finding-due' as const;
    await enqueueMails({ to: provider, template, props: { ...about, side: 'provider' }, now });
    if (reminder === 'overdue')
      await enqueueMails({ to: await managersOf(institutionId), template, props: { ...about, side: 'office' }, now });
    return true;
  });
}
