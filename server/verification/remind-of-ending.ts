import { DAY_MS, REMINDED_BEFORE_DAYS } from '~/domain/verification/validity';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Organisation, type OrganisationRecord } from '#server/models/organisation';
import { tellOrganisation } from './tell-organisation';

/** How many organisations are reminded in one run; the rest follow in the next. */
const BATCH = 200;

interface Run {
  now: Date;
  signal?: AbortSignal;
}

/**
 * Reminds every organisation whose verification ends within 30 days, once for each end, unless a new check is already
 * under way. Gives how many were reminded.
 */
export async function remindOfEnding({ now, signal }: Run): Promise<number> {
  const ending = await Organisation.find({
    'standing.verifiedUntil': { $gt: now, $lte: new Date(now.getTime() + REMINDED_BEFORE_DAYS * DAY_MS) },
    'standing.state': 'verified',
    'standing.remindedOf': null,
  })
    .limit(BATCH)
    .lean<OrganisationRecord[]>();
  let reminded = 0;
  for (const organisation of ending) {
    if (signal?.aborted) break;
    if (await remind(organisation, now)) reminded += 1;
  }
  return reminded;
}

/** Two processes that find the same organisation: one of them writes the mark, and only that one mails. */
function remind(organisation: OrganisationRecord, now: Date): Promise<boolean> {
  const { _id, standing } = organisation;
  return inTransaction(async () => {
    const marked = await Organisation.updateOne(
      { _id, 'standing.remindedOf': null, 'standing.verifiedUntil': standing.verifiedUntil },
      { $set: { 'standing.remindedOf': standing.verifiedUntil } },
    );
    if (marked.modifiedCount === 0) return false;
    const until = (standing.verifiedUntil ?? now).toISOString();
    await tellOrganisation({ organisation, template: 'verification-ending', props: { until }, now });
    const subject = { kind: 'organisation', id: _id };
    await appendEvent({ actor: null, action: 'verification.reminded', subject, details: { until }, now });
    return true;
  });
}
