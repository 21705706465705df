import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized } from '~/domain/shared/localized';
import { peopleOf } from '#server/calls/tell-audience';
import { publicAt } from '#server/calls/public-condition';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Application, type ApplicationRecord } from '#server/models/application';
import { Call } from '#server/models/call';
import type { CallOfApplication } from './load-application';

/** So many days before the deadline members are reminded of a draft, once each. */
const REMINDED_BEFORE = [1, 3] as const;
const DAY_MS = 86_400_000;
const BATCH = 100;

interface Run {
  now: Date;
  signal: AbortSignal;
}

/**
 * Mails the people of every organisation with a draft, or a new version of what it submitted, that is not submitted while the
 * deadline comes near; gives how many that were. What was begun after the day of a reminder needs none. An extended deadline is a new one.
 */
export async function remindOfClosing({ now, signal }: Run): Promise<number> {
  const soon = new Date(now.getTime() + Math.max(...REMINDED_BEFORE) * DAY_MS);
  const calls = await Call.find(
    { ...publicAt(now), cancelled: null, closesAt: { $gt: now, $lte: soon } },
    { reference: 1, closesAt: 1, cancelled: 1, current: 1 },
  ).lean<CallOfApplication[]>();
  let reminded = 0;
  for (const call of calls) {
    for (;;) {
      if (signal.aborted) return reminded;
      const drafts = await dueDrafts(call, now);
      for (const draft of drafts) if (await remind(draft, call, now)) reminded += 1;
      if (drafts.length < BATCH) break;
    }
  }
  return reminded;
}

/** The reminder of this instant: the one whose day has come last. */
function reminderAt(closesAt: Date, now: Date): { days: number; since: Date } {
  const days = REMINDED_BEFORE.find((one) => closesAt.getTime() - now.getTime() <= one * DAY_MS) ?? REMINDED_BEFORE[0];
  return { days, since: new Date(closesAt.getTime() - days * DAY_MS) };
}

function notReminded(closesAt: Date, now: Date) {
  const { days, since } = reminderAt(closesAt, now);
  return {
    // What is submitted and stays as it is needs no reminder; a new version of it does.
    $or: [{ state: 'draft' as const }, { state: 'withdrawn' as const }, { revising: { $ne: null } }],
    'started.at': { $lt: since },
    reminded: { $not: { $elemMatch: { closesAt, days: { $lte: days } } } },
  };
}

function dueDrafts({ _id: callId, closesAt }: CallOfApplication, now: Date): Promise<ApplicationRecord[]> {
  if (!closesAt) return Promise.resolve([]);
  return Application.find({ callId, ...notReminded(closesAt, now) })
    .sort({ _id: 1 })
    .limit(BATCH)
    .lean<ApplicationRecord[]>();
}

function remind(
  draft: ApplicationRecord,
  { reference, current, closesAt }: CallOfApplication,
  now: Date,
): Promise<boolean> {
  const { _id, organisationId, lot } = draft;
  return inTransaction(async () => {
    if (!closesAt || !current) return false;
    const { days } = reminderAt(closesAt, now);
    const { matchedCount } = await Application.updateOne(
      { _id, ...notReminded(closesAt, now) },
      { $push: { reminded: { closesAt, days } } },
    );
    if (matchedCount === 0) return false;
    const people = await peopleOf([organisationId]);
    await enqueueMails({
      to: people.map(({ to }) => to),
      template: 'draft-closing',
      props: {
        reference: reference ?? '',
        title: current.content.about.title,
        lot: lotNames(current).find(({ key }) => key === lot)?.name ?? emptyLocalized(),
        applicationId: _id,
        deadline: closesAt.toISOString(),
        stage: draft.state === 'submitted' ? 'revising' : draft.state,
      },
      now,
    });
    return true;
  });
}
