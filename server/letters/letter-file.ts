import { createHash } from 'node:crypto';
import type { LetterRecord } from '#server/models/letter';
import { LetterFile } from '#server/models/letter-file';
import { keyring } from '#server/security/keyring';
import { drawLetter } from './draw-letter';
import { openPrinted } from './letter-content';

const placeOf = (letterId: string) => `letter-file:${letterId}`;

export const sha256OfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps a letter's PDF; written a second time it stays what it was. */
export async function storeLetterFile(letterId: string, bytes: Buffer): Promise<void> {
  const sealed = keyring().encrypt(bytes, placeOf(letterId));
  await LetterFile.updateOne({ _id: letterId }, { $setOnInsert: { sealed } }, { upsert: true });
}

/** The PDF of a letter; null before it is made. Throws where its bytes are not those that were issued. */
export async function readLetterFile({ _id, pdf }: Pick<LetterRecord, '_id' | 'pdf'>): Promise<Buffer | null> {
  const file = pdf && (await LetterFile.findById(_id).lean());
  if (!file) return null;
  const bytes = keyring().decrypt(file.sealed, placeOf(_id));
  if (sha256OfBytes(bytes) !== pdf.sha256) throw new Error(`The PDF of the letter ${_id} is not what was issued`);
  return bytes;
}

/** True where an issued letter, drawn again from what it says, is what was stored, byte by byte. */
export async function isLetterSame(letter: LetterRecord): Promise<boolean> {
  const printed = openPrinted(letter);
  const stored = await readLetterFile(letter);
  return printed !== null && stored !== null && stored.equals(await drawLetter(printed));
}
