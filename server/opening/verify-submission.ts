import { createHash } from 'node:crypto';
import type { SubmittedFile } from '~/domain/submissions/content';
import type { MessageKey } from '~/domain/shared/message-key';
import { isOutage } from '#server/database/outage';
import { cipherUnder } from '#server/files/content-cipher';
import { readContent } from '#server/files/read-content';
import type { SubmissionRecord } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { dataKeyByCall, digestOf, openEnvelope, type Enclosed } from '#server/submissions/envelope';
import { auditObjection } from './audit-objection';

/** What was found: the submission whole, with the key that it opens by; or why it could not be opened. */
export type Verified = { failure: null; dataKey: Buffer; enclosed: Enclosed } | { failure: MessageKey };

/**
 * Opens a submission with the call's private key and verifies it: the content against the digest on the receipt, against the
 * record that it belongs to and against the audit trail, every file against its digest in the content. Throws only where the database cannot be
 * reached; whatever else goes wrong is a finding about the submission.
 */
export async function verifySubmission(submission: SubmissionRecord, callPrivateKey: Buffer): Promise<Verified> {
  const { _id: id, sha256, keys } = submission;
  const dataKey = await attempt(() => dataKeyByCall(id, keys.call, callPrivateKey));
  if (!dataKey) return { failure: 'opening.failure.key' };
  const stored = await SubmissionContent.findOne({ _id: id });
  if (!stored) return { failure: 'opening.failure.missing' };
  const enclosed = await attempt(() => openEnvelope(id, stored.sealed, dataKey));
  if (!enclosed) return { failure: 'opening.failure.damaged' };
  if ((await attempt(() => digestOf(enclosed.content))) !== sha256) return { failure: 'opening.failure.digest' };
  if (!belongsTo(submission, enclosed)) return { failure: 'opening.failure.record' };
  const objection = await auditObjection(submission);
  if (objection) return { failure: objection };
  for (const file of enclosed.content.files) {
    const whole = await attempt(() => isWhole(file, enclosed.fileKeys[file.id]));
    if (!whole) return { failure: 'opening.failure.file' };
  }
  return { failure: null, dataKey, enclosed };
}

/** The result of what fails where something was damaged; null then. */
async function attempt<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) throw error;
    return null;
  }
}

/** A record that was put in another's place opens, but says something else of itself than its content does. */
function belongsTo(submission: SubmissionRecord, { content }: Enclosed): boolean {
  return (
    content.submissionId === submission._id &&
    content.applicationId === submission.applicationId &&
    content.number === submission.number &&
    content.call.id === submission.callId &&
    content.lot === submission.lot &&
    content.organisation.id === submission.organisationId
  );
}

async function isWhole({ id, size, sha256 }: SubmittedFile, key: string | undefined): Promise<boolean> {
  if (!key) return false;
  const hash = createHash('sha256');
  const content = { fileId: id, cipher: cipherUnder(Buffer.from(key, 'base64url'), id) };
  if (size > 0) for await (const piece of readContent(content, { start: 0, end: size - 1 })) hash.update(piece);
  return hash.digest('hex') === sha256;
}
