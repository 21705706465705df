import { isSettled } from '~/domain/preconditions/kinds';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Precondition } from '#server/models/precondition';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { weighPreconditions } from './weigh-preconditions';

/** An organisation is reminded of what is missing once in so many days. */
const REMINDED_EVERY_DAYS = 7;
const DAY_MS = 86_400_000;

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Mails organisations what their agreements still wait for; gives how many agreements. */
export async function remindOfPreconditions({ now, signal }: Run): Promise<number> {
  let reminded = 0;
  const waiting = Agreement.find({ state: 'signing', number: { $ne: null } })
    .lean<AgreementRecord>()
    .cursor();
  for await (const agreement of waiting) {
    if (signal.aborted) break;
    if (await remind(agreement, now)) reminded += 1;
  }
  return reminded;
}

function remind(agreement: AgreementRecord, now: Date): Promise<boolean> {
  const { _id: agreementId, number, title, organisationId, document, created } = agreement;
  const before = new Date(now.getTime() - REMINDED_EVERY_DAYS * DAY_MS);
  return inTransaction(async () => {
    const open = (await weighPreconditions(agreement, now)).filter(
      ({ standing }) => !isSettled(standing) && standing !== 'submitted',
    );
    const ids = open.map(({ record }) => record._id);
    const since = open.reduce((last, { record }) => Math.max(last, record.remindedAt?.getTime() ?? 0), 0);
    if (open.length === 0 || (document ?? created).at > before || since > before.getTime()) return false;
    const due = { _id: { $in: ids }, $or: [{ remindedAt: null }, { remindedAt: { $lte: before } }] };
    const { modifiedCount } = await Precondition.updateMany(due, { $set: { remindedAt: now } });
    if (modifiedCount === 0) return false;
    await enqueueMails({
      to: await peopleOfOrganisation(organisationId),
      template: 'preconditions-waiting',
      props: { agreementId, number: number ?? '', title, missing: open.map(({ record }) => record.text) },
      now,
    });
    return true;
  });
}
