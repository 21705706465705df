import { pino } from 'pino';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SubmissionContent } from '~/domain/submissions/content';
import type { SubmissionState } from '~/domain/submissions/status';
import { appendEvent } from '#server/audit/append-event';
import { cipherUnder } from '#server/files/content-cipher';
import { Application } from '#server/models/application';
import { Call } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import { Submission } from '#server/models/submission';
import { SubmissionContent as StoredContent } from '#server/models/submission-content';
import { giveShare } from '#server/opening/give-share';
import { runOpenings } from '#server/opening/run-openings';
import { digestOf, sealSubmission } from '#server/submissions/envelope';
import { sealStub } from '#server/submissions/stub';
import type { PublishedCall } from './call';
import type { SealOpener } from './seal';
import { createOrganisation } from './user';

export interface SubmissionWishes {
  organisationId?: string;
  /** The organisation's name. */
  organisation?: string;
  applicationId?: string;
  lot?: string;
  number?: number;
  state?: SubmissionState;
  answers?: SubmissionContent['answers'];
  /** Contents of files. */
  files?: readonly Buffer[];
  /** The name of every file. */
  fileName?: string;
  strict?: boolean;
  submittedAt?: Date;
}

/** A submission in the database as submitting leaves it; of its application there is only what the opening asks for. */
export async function plantSubmission(call: Pick<PublishedCall, 'id' | 'reference'>, wishes: SubmissionWishes = {}) {
  const { state = 'current', number = 1, strict = false, submittedAt = new Date() } = wishes;
  const organisationId = wishes.organisationId ?? (await createOrganisation()).id;
  const submissionId = randomUUID();
  const applicationId = wishes.applicationId ?? randomUUID();
  const files = await Promise.all((wishes.files ?? []).map((bytes) => plantFile(bytes, wishes.fileName)));
  const content: SubmissionContent = {
    format: 1,
    nonce: randomBytes(32).toString('hex'),
    submissionId,
    applicationId,
    number,
    call: { id: call.id, reference: call.reference, version: 1, sha256: '0'.repeat(64) },
    lot: wishes.lot ?? 'lot-1',
    organisation: {
      id: organisationId,
      name: wishes.organisation ?? 'Ýenme',
      profile: {},
      profileSha256: '1'.repeat(64),
    },
    signatory: { userId: 'signatory', name: 'Maral', declaration: 'All is true', language: 'tk' },
    answers: wishes.answers ?? { approach: 'Ýaşyl şäher' },
    files: files.map(({ file }) => file),
  };
  const seal = await CallSeal.findById(call.id).orFail().lean();
  const callKey = Buffer.from(seal.key?.publicKey ?? '', 'base64url');
  const fileKeys = Object.fromEntries(files.map(({ file, key }) => [file.id, key.toString('base64url')]));
  const { sealed, keys } = sealSubmission({ content, fileKeys }, { callKey, strict });
  const nonce = randomBytes(32).toString('hex');
  const receipt = `R-${randomBytes(6).toString('hex').toUpperCase()}`;
  const { closesAt } = await Call.findById(call.id).orFail().lean();
  await StoredContent.create({ _id: submissionId, sealed });
  await Application.create({
    _id: applicationId,
    callId: call.id,
    lot: content.lot,
    organisationId,
    state: state === 'withdrawn' ? 'withdrawn' : 'submitted',
    started: { by: 'signatory', at: submittedAt },
    confirmed: 1,
    arranged: 1,
    nonce,
    reminded: [],
    submissions: number,
    revising: null,
    version: 1,
  });
  const sha256 = digestOf(content);
  await appendEvent({
    actor: null,
    action: 'applications.submitted',
    subject: { kind: 'application', id: applicationId },
    after: { sha256, receipt, nonce },
    now: submittedAt,
  });
  if (state === 'withdrawn') {
    await appendEvent({
      actor: null,
      action: 'applications.withdrawn',
      subject: { kind: 'application', id: applicationId },
      after: { receipt, by: 'signatory', nonce },
      now: submittedAt,
    });
  }
  const stub = { organisation: content.organisation.name, signatory: content.signatory.name, files: content.files };
  await Submission.create({
    _id: submissionId,
    applicationId,
    callId: call.id,
    lot: content.lot,
    organisationId,
    number,
    receipt,
    formKey: randomUUID(),
    by: 'signatory',
    submittedAt,
    closesAt: closesAt ?? submittedAt,
    sha256,
    state,
    withdrawn: state === 'withdrawn' ? { by: 'signatory', at: submittedAt } : null,
    keys,
    stub: sealStub(submissionId, stub, { strict }),
    opened: null,
    version: 1,
  });
  return { id: submissionId, applicationId, organisationId, receipt, sha256, content };
}

async function plantFile(bytes: Buffer, name = 'Ygtyýarnama.pdf') {
  const id = randomUUID();
  const key = randomBytes(32);
  const cipher = cipherUnder(key, id);
  for (let n = 0; n * CHUNK_BYTES < bytes.length; n += 1) {
    const data = cipher.seal(n, bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES));
    await FileChunk.create({ _id: `${id}/${n}`, files_id: id, n, data });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    key,
    file: { id, question: 'licence', name, type: 'application/pdf', size: bytes.length, sha256 },
  };
}

/** Puts the deadline of a call two minutes into the past, so that nothing can be on its way any more. */
export async function passDeadline(callId: string): Promise<void> {
  await Call.updateOne({ _id: callId }, { $set: { closesAt: new Date(Date.now() - 120_000) } }).orFail();
}

/** The given openers come, each in a sign-in of their own. */
export async function come(callId: string, openers: readonly SealOpener[]): Promise<void> {
  for (const { actor, passphrase } of openers) {
    const sessionId = `sign-in of ${actor.userId}`;
    await giveShare({ actor, callId, input: { passphrase }, sessionId, clock: () => new Date() });
  }
}

/** What the portal's job does. */
export function openAll(signal = new AbortController().signal): Promise<number> {
  return runOpenings({ log: pino({ level: 'silent' }), signal });
}
