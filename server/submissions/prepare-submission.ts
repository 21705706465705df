import { randomBytes, randomUUID } from 'node:crypto';
import { answerOfFiles } from '~/domain/applications/answer-files';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { SubmissionContent, SubmittedFile } from '~/domain/submissions/content';
import { RECEIPT_RANDOM_BYTES, receiptNumber } from '~/domain/submissions/receipt-number';
import { textIn } from '~/locales/text-in';
import { aboutFile, fileKeyOf } from '#server/files/file-seal';
import { CallSeal } from '#server/models/call-seal';
import type { StoredFileRecord } from '#server/models/stored-file';
import type { SubmissionRecord } from '#server/models/submission';
import { digestOf, sealSubmission } from './envelope';
import { answeringFiles, type Submittable } from './read-for-submission';
import { sealStub } from './stub';

/** A submission that only waits to be written. */
export interface PreparedSubmission {
  draft: Submittable;
  /** All but the instant at which it is recorded. */
  record: Omit<SubmissionRecord, 'submittedAt'>;
  sealed: Buffer;
  /** The files that it holds from then on. */
  held: StoredFileRecord[];
  strict: boolean;
}

interface Arguments {
  actor: Actor;
  draft: Submittable;
  formKey: string;
  /** In which the declaration was read. */
  language: Locale;
}

/** Seals what a draft says now. All that takes time is done here, before the transaction that records it. */
export async function prepareSubmission({ actor, draft, formKey, language }: Arguments): Promise<PreparedSubmission> {
  const { application, call, profile } = draft;
  const { callId, lot, organisationId } = application;
  const applicationId = application._id;
  const held = answeringFiles(draft);
  const content = contentOf({ actor, draft, held, language });
  const { submissionId, number, files } = content;
  const strict = call.current?.content.terms.strictSealing === true;
  const { sealed, keys } = sealSubmission(
    { content, fileKeys: Object.fromEntries(held.map((file) => [file._id, fileKeyOf(file).toString('base64url')])) },
    { callKey: await callKeyOf(callId), strict },
  );
  const stub = { organisation: profile.snapshot.name, signatory: actor.name, files };
  const record = {
    _id: submissionId,
    applicationId,
    callId,
    lot,
    organisationId,
    number,
    receipt: receiptNumber(randomBytes(RECEIPT_RANDOM_BYTES)),
    formKey,
    by: actor.userId,
    closesAt: call.closesAt ?? new Date(0),
    sha256: digestOf(content),
    state: 'current' as const,
    withdrawn: null,
    keys,
    stub: sealStub(submissionId, stub, { strict }),
    opened: null,
    version: 1,
  };
  return { draft, record, sealed, held, strict };
}

type Said = Omit<Arguments, 'formKey'> & { held: readonly StoredFileRecord[] };

function contentOf({ actor, draft, held, language }: Said): SubmissionContent {
  const { application, head, profile, answers } = draft;
  return {
    format: 1,
    nonce: randomBytes(32).toString('hex'),
    submissionId: randomUUID(),
    applicationId: application._id,
    number: application.submissions + 1,
    call: { id: head.call.id, reference: head.call.reference, version: head.call.number, sha256: head.call.sha256 },
    lot: application.lot,
    organisation: {
      id: application.organisationId,
      name: profile.snapshot.name,
      profile: profile.snapshot,
      profileSha256: profile.sha256,
    },
    signatory: {
      userId: actor.userId,
      name: actor.name,
      declaration: textIn(language)('receipts.declaration'),
      language,
    },
    answers,
    files: held.map(submittedFile),
  };
}

function submittedFile(file: StoredFileRecord): SubmittedFile {
  const { name, sha256, size } = aboutFile(file);
  if (!sha256 || size === null || !file.type) throw new Error(`File ${file._id} is clean but not described`);
  return { id: file._id, question: answerOfFiles(file.subject.id).question, name, type: file.type, size, sha256 };
}

async function callKeyOf(callId: string): Promise<Buffer> {
  const seal = await CallSeal.findOne({ _id: callId }, { key: 1 }).lean();
  if (!seal?.key) throw new DomainError('unavailable', 'submissions.error.noKey');
  return Buffer.from(seal.key.publicKey, 'base64url');
}
