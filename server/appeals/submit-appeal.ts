import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { NewAppeal } from '~/domain/appeals/schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { RECEIPT_RANDOM_BYTES, receiptNumber } from '~/domain/submissions/receipt-number';
import { appendEvent } from '#server/audit/append-event';
import { suspendAwards } from '#server/awards/suspend-awards';
import { databaseClock, databaseTime } from '#server/database/database-time';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { holdLot } from '#server/evaluation/hold-lot';
import { uploadGuard } from '#server/files/begin-upload';
import { listFiles } from '#server/files/list-files';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Call } from '#server/models/call';
import { Decision } from '#server/models/decision';
import { confirmSignatory, type Confirmed } from '#server/submissions/confirm-signatory';
import { appealFiles, MOST_APPEAL_FILES } from './appeal-files';
import { loadAppealable, type Appealable } from './appealable';
import { sealAppeal } from './load-appeal';
import { tellOfArrival } from './tell-of-appeal';

interface Arguments {
  actor: Actor;
  applicationId: string;
  input: NewAppeal;
  clock: () => Date;
}

/**
 * Hands in an organisation's appeal against what was decided on its application, with the files that it gave before: by a
 * signatory, whose password or code is asked again, and within the standstill by the database's clock at the end of the
 * transaction (`late`). The lot's awards are suspended from then on. The same form sent again is the same appeal.
 */
export async function submitAppeal({ actor, applicationId, input, clock }: Arguments): Promise<{ receipt: string }> {
  const begunAt = clock();
  const { decision } = await loadAppealable(actor, applicationId, 'appeals.submit', begunAt);
  const before = await sentBefore(applicationId, input.formKey);
  const confirmed = await confirmSignatory({ actor, input, isReplay: before !== null, now: begunAt });
  if (before) return { receipt: before.receipt };
  const guard = appealFiles(applicationId, decision?.number ?? 0);
  try {
    return await inGuardedTransaction(uploadGuard(guard.kind, guard.id), () =>
      record({ actor, applicationId, input, confirmed }),
    );
  } catch (error) {
    // Whatever is refused: this very form may have been recorded meanwhile, by a second press of its button.
    const recorded = await sentBefore(applicationId, input.formKey);
    if (!(error instanceof DomainError) || !recorded) throw error;
    return { receipt: recorded.receipt };
  }
}

const sentBefore = (applicationId: string, formKey: string) =>
  Appeal.findOne({ applicationId, formKey }, { receipt: 1 }).lean();

type Recording = Omit<Arguments, 'clock'> & { confirmed: Confirmed };

async function record({ actor, applicationId, input, confirmed }: Recording): Promise<{ receipt: string }> {
  const appealable = await loadAppealable(actor, applicationId, 'appeals.submit', await databaseTime());
  const { application, decision } = appealable;
  const known = await sentBefore(applicationId, input.formKey);
  if (known) return { receipt: known.receipt };
  assertAppealable(appealable);
  if (!decision) throw undecided();
  const { callId, lot } = application;
  // Of this and whoever answers an award or moves up a reserve, one comes later and sees what the other has done.
  await holdLot(callId, lot, ['decided'], undecided);
  await confirmed.use();
  const files = await filesOf(actor, applicationId, decision.number);
  const now = await databaseTime();
  const call = await Call.findOne({ _id: callId }, { reference: 1 }).lean();
  const _id = randomUUID();
  const given = { grounds: input.grounds, text: input.text, files };
  const appeal: AppealRecord = {
    _id,
    callId,
    lot,
    institutionId: decision.institutionId,
    reference: call?.reference ?? '',
    applicationId,
    organisationId: application.organisationId,
    decisionId: decision._id,
    receipt: receiptNumber(randomBytes(RECEIPT_RANDOM_BYTES)).replace(/^R/, 'A'),
    formKey: input.formKey,
    grounds: input.grounds,
    content: sealAppeal(_id, input.text),
    sha256: createHash('sha256').update(canonicalJson(given)).digest('hex'),
    submitted: { by: actor.userId, name: actor.name, at: now },
    state: 'submitted',
    reviewers: [],
    admissibility: null,
    withdrawn: null,
    outcome: null,
    version: 1,
  };
  await Appeal.create(appeal);
  await suspendAwards({ callId, lot, now });
  await appendEvent({
    actor,
    action: 'appeals.submitted',
    subject: { kind: 'appeal', id: _id },
    details: { receipt: appeal.receipt, callId, lot, grounds: appeal.grounds },
    after: { sha256: appeal.sha256 },
    now,
  });
  await tellOfArrival(appeal, now);
  await assertInTime(decision._id);
  return { receipt: appeal.receipt };
}

const undecided = () => new DomainError('wrong-state', 'appeals.error.undecided');

/** Refuses with what stands against an appeal. */
function assertAppealable({ closed }: Pick<Appealable, 'closed'>): void {
  if (closed === null) return;
  throw closed === 'late' ? late() : new DomainError('wrong-state', `appeals.error.${closed}`);
}

const late = () => new DomainError('late', 'appeals.error.late');

/** The last act: what was written so far took its time. Throws `late`, which takes everything back. */
async function assertInTime(decisionId: string): Promise<void> {
  const { matchedCount } = await Decision.updateOne(
    { _id: decisionId, voided: null, $expr: { $lt: [databaseClock(), '$issued.standstillUntil'] } },
    { $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw late();
}

/** SHA-256 of each file, sorted; `wrong-state` while one is not known to be clean. */
async function filesOf(actor: Actor, applicationId: string, number: number): Promise<string[]> {
  const subject = appealFiles(applicationId, number);
  const { files } = await listFiles({ actor, subject, page: 1, pageSize: MOST_APPEAL_FILES * 2 });
  if (files.some(({ state }) => state !== 'clean')) {
    throw new DomainError('invalid', 'appeals.error.files', { field: 'files' });
  }
  return files.map(({ sha256 }) => sha256 ?? '').sort();
}
