import { createHash, randomBytes } from 'node:crypto';
import type { SubmissionContent } from '~/domain/submissions/content';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { decrypt, encrypt, KEY_BYTES } from '#server/sealing/authenticated';
import { openSealed, sealTo } from '#server/sealing/key-pair';
import { pad, unpad } from '#server/sealing/padding';
import { keyring } from '#server/security/keyring';

const callPlace = (submissionId: string) => `submission-key ${submissionId}`;
const ownPlace = (submissionId: string) => `submission-own:${submissionId}`;
const openedPlace = (submissionId: string) => `submission-opened:${submissionId}`;
const contentPlace = (submissionId: string) => `submission ${submissionId}`;

/** What is sealed together: the submission, and the keys (base64url) of its files by file id. */
export interface Enclosed {
  content: SubmissionContent;
  fileKeys: Record<string, string>;
}

/** Hex SHA-256 of a submission as canonical JSON: equal submissions give equal digests, whatever the order of keys. */
export function digestOf(content: SubmissionContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/**
 * Seals a submission with a data key of its own, which is sealed to the call's public key and, unless the call seals strictly,
 * encrypted under the key ring for the organisation.
 */
export function sealSubmission(
  { content, fileKeys }: Enclosed,
  { callKey, strict }: { callKey: Buffer; strict: boolean },
): { sealed: Buffer; keys: { call: string; own: string | null; opened: null } } {
  const { submissionId } = content;
  const dataKey = randomBytes(KEY_BYTES);
  const text = Buffer.from(canonicalJson({ content, fileKeys }));
  const keys = {
    call: sealTo(callKey, dataKey, callPlace(submissionId)).toString('base64url'),
    own: strict ? null : keyring().encrypt(dataKey, ownPlace(submissionId)),
    opened: null,
  };
  return { sealed: encrypt(dataKey, pad(text), contentPlace(submissionId)), keys };
}

/** The data key by the call's private key; throws `NotOpened`. */
export function dataKeyByCall(submissionId: string, sealedKey: string, callPrivateKey: Buffer): Buffer {
  return openSealed(callPrivateKey, Buffer.from(sealedKey, 'base64url'), callPlace(submissionId));
}

/** The data key for the organisation that submitted; throws where the key ring is another. */
export function dataKeyOfOwn(submissionId: string, own: string): Buffer {
  return keyring().decrypt(own, ownPlace(submissionId));
}

/** The data key for whoever may read the submission since its opening. */
export function dataKeyOfOpened(submissionId: string, opened: string): Buffer {
  return keyring().decrypt(opened, openedPlace(submissionId));
}

/** Keeps the data key under the key ring from the opening on. */
export function keepOpened(submissionId: string, dataKey: Buffer): string {
  return keyring().encrypt(dataKey, openedPlace(submissionId));
}

/** What was sealed; throws `NotOpened` where key or bytes are not the ones, `RangeError` or `SyntaxError` where they are damaged. */
export function openEnvelope(submissionId: string, sealed: Buffer, dataKey: Buffer): Enclosed {
  const text = unpad(decrypt(dataKey, sealed, contentPlace(submissionId)));
  return JSON.parse(text.toString()) as Enclosed;
}
