import { randomBytes } from 'node:crypto';
import type { FileSubject } from '~/domain/files/file-subject';
import type { StoredFileRecord } from '#server/models/stored-file';
import { keyring } from '#server/security/keyring';
import { cipherUnder, IN_CLEAR, type ContentCipher } from './content-cipher';
import { isSealed } from './file-subjects';

/** What a file is called and what it holds: of a sealed file neither stands in the database in clear. */
export interface AboutFile {
  name: string;
  /** A hash in clear would tell everybody who can guess a document that it was sent. */
  sha256: string | null;
  /** In bytes; null until all of it is here. Sealed as well, so that no whole chunk can be cut off unnoticed. */
  size: number | null;
}
type Kept = AboutFile & { nonce: string };
type KeptFields = Pick<StoredFileRecord, 'name' | 'sha256' | 'sealed'>;
type Sealable = Pick<StoredFileRecord, '_id' | 'subject' | 'name' | 'sha256' | 'size' | 'sealed'>;

/** The bytes of one file, wherever they are read or written. */
export interface StoredContent {
  fileId: string;
  cipher: ContentCipher;
}

const keyPlace = (fileId: string) => `file-key:${fileId}`;
const aboutPlace = (fileId: string) => `file-about:${fileId}`;

/**
 * What a new file's record keeps. Where its subject is sealed, the content gets a key of its own, wrapped under the key
 * ring: another key ring or another reader means wrapping 32 bytes again, and a record that is gone takes the key along.
 */
export function keepNew(fileId: string, subject: FileSubject, about: AboutFile): KeptFields {
  if (!isSealed(subject)) return { name: about.name, sha256: about.sha256, sealed: null };
  const key = keyring().encrypt(randomBytes(32), keyPlace(fileId));
  return keepSealed(fileId, key, { ...about, nonce: randomBytes(32).toString('hex') });
}

/** What the record keeps of a file that is known better now. */
export function keepKnown(file: Sealable, about: AboutFile): KeptFields {
  const kept = file.sealed && openAbout(file._id, file.sealed);
  if (!file.sealed || !kept) return { name: about.name, sha256: about.sha256, sealed: null };
  return keepSealed(file._id, file.sealed.key, { ...about, nonce: kept.nonce });
}

function keepSealed(fileId: string, key: string, kept: Kept): KeptFields {
  const about = keyring().encrypt(Buffer.from(JSON.stringify(kept)), aboutPlace(fileId));
  return { name: null, sha256: null, sealed: { key, about } };
}

/** What a file is called and holds, opened where it is sealed. Throws where the record was changed by another hand. */
export function aboutFile(file: Sealable): AboutFile {
  const { name, sha256, size, sealed } = file;
  if (!sealed) return { name: name ?? '', sha256, size };
  const kept = openAbout(file._id, sealed);
  if (kept.size !== null && kept.size !== size) throw new Error(`The size of file ${file._id} was changed`);
  return { name: kept.name, sha256: kept.sha256, size };
}

/** For the audit trail's digest of a sealed file: its random number keeps the digest from being guessed. Null in clear. */
export function sealedFacts({ _id, sealed }: Pick<StoredFileRecord, '_id' | 'sealed'>): Kept | null {
  return sealed && openAbout(_id, sealed);
}

export function contentOf({
  _id,
  subject,
  sealed,
}: Pick<StoredFileRecord, '_id' | 'subject' | 'sealed'>): StoredContent {
  if (isSealed(subject) !== Boolean(sealed)) throw new Error(`File ${_id} is not sealed as its subject says`);
  return { fileId: _id, cipher: sealed ? cipherUnder(fileKeyOf({ _id, sealed }), _id) : IN_CLEAR };
}

/** The key of a sealed file's content: for whoever seals it to somebody else as well. */
export function fileKeyOf({ _id, sealed }: Pick<StoredFileRecord, '_id' | 'sealed'>): Buffer {
  if (!sealed) throw new Error(`File ${_id} is not sealed`);
  return keyring().decrypt(sealed.key, keyPlace(_id));
}

/** What the record of a file keeps again whose key was known to a sealed submission only. */
export function keepAgain(fileId: string, key: Buffer, about: AboutFile): NonNullable<KeptFields['sealed']> {
  const nonce = randomBytes(32).toString('hex');
  const { sealed } = keepSealed(fileId, keyring().encrypt(key, keyPlace(fileId)), { ...about, nonce });
  if (!sealed) throw new Error(`File ${fileId} was not sealed`);
  return sealed;
}

function openAbout(fileId: string, { about }: { about: string }): Kept {
  return JSON.parse(keyring().decrypt(about, aboutPlace(fileId)).toString()) as Kept;
}
