import { createHash, randomBytes } from 'node:crypto';
import type { MinutedSubmission, OpeningMinutes } from '~/domain/opening/minutes';
import { openingStatement } from '~/domain/opening/statement';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call, type CallRecord } from '#server/models/call';
import { Opening, type OpeningRecord, type OpeningRun } from '#server/models/opening';
import { Organisation } from '#server/models/organisation';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { signDigest } from '#server/security/portal-signature';
import { callAtInstant, isClosed } from './closed-call';
import { missingSubmissions } from './missing-submissions';
import { submissionsToOpen } from './submissions-to-open';
import { tellOfOpening } from './tell-of-opening';

/**
 * A submission measured against the deadline in time is seen by others a moment later, when its transaction commits; the
 * database ends every transaction after this (`transactionLifetimeLimitSeconds`). Minutes that wait for it miss none.
 */
const LAST_COMMIT_MS = 60_000;

const sha256Of = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Writes and signs the minutes and forgets the private key; false while something may still be missing from them. */
export function finishRun(callId: string, { id, number }: OpeningRun): Promise<boolean> {
  return inTransaction(async () => {
    const instant = await callAtInstant(callId);
    const { call, databaseNow: now } = instant;
    const settled = { call, databaseNow: new Date(now.getTime() - LAST_COMMIT_MS) };
    if (!isClosed(settled) || (await Submission.exists(submissionsToOpen(callId, number)))) return false;
    const opening = await Opening.findOne({ _id: callId, 'run.id': id }).lean<OpeningRecord>();
    if (!opening?.run) return false;
    const minutes = signed(await minutesOf(call, opening.run, now));
    const openedAt = opening.openedAt ?? now;
    await Opening.updateOne(
      { _id: callId, version: opening.version },
      { $set: { run: null, session: null, openedAt }, $push: { minutes }, $inc: { version: 1 } },
    ).orFail();
    await Call.updateOne({ _id: callId, openedAt: null }, { $set: { openedAt }, $inc: { version: 1 } });
    const failed = minutes.received.filter(({ failure }) => failure !== null).length;
    await appendEvent({
      actor: null,
      action: 'openings.finished',
      subject: { kind: 'call', id: callId },
      details: {
        reference: call.reference,
        number,
        received: minutes.received.length,
        failed,
        missing: minutes.missing,
        sha256: minutes.sha256,
      },
      after: minutes,
      now,
    });
    await tellOfOpening({ call, minutes, now });
    return true;
  });
}

type Unsigned = Omit<OpeningMinutes, 'sha256' | 'signature' | 'signedBy'>;

async function minutesOf(call: CallRecord, run: OpeningRun, now: Date): Promise<Unsigned> {
  const { number, via, present, startedAt } = run;
  const submissions = await Submission.find({ callId: call._id }, { keys: 0, stub: 0 })
    .sort({ submittedAt: 1, _id: 1 })
    .lean<SubmissionRecord[]>();
  const received = await minuted(submissions);
  const nonce = randomBytes(32).toString('hex');
  const organisations = received.map(({ receipt, organisationId, organisation }) => ({
    receipt,
    organisationId,
    organisation,
  }));
  return {
    call: {
      reference: call.reference ?? '',
      closesAt: call.closesAt ?? now,
      namesAtOpening: call.current?.content.terms.namesAtOpening ?? false,
    },
    number,
    via,
    present,
    startedAt,
    finishedAt: now,
    received,
    missing: await missingSubmissions(call._id, submissions),
    nonce,
    organisationsSha256: sha256Of({ nonce, organisations }),
  };
}

function signed(minutes: Unsigned): OpeningMinutes {
  const sha256 = sha256Of(openingStatement(minutes));
  return { ...minutes, sha256, ...signDigest(sha256) };
}

async function minuted(submissions: readonly SubmissionRecord[]): Promise<MinutedSubmission[]> {
  const ids = [...new Set(submissions.map(({ organisationId }) => organisationId))];
  const organisations = await Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(organisations.map(({ _id, name }) => [_id, name]));
  return submissions.map(({ receipt, lot, organisationId, submittedAt, number, sha256, state, opened }) => ({
    receipt,
    lot,
    organisationId,
    organisation: names.get(organisationId) ?? '',
    submittedAt,
    number,
    sha256,
    state,
    failure: opened?.failure ?? null,
  }));
}
