import { Letter, type LetterRecord } from '#server/models/letter';
import { isLetterSame } from './letter-file';

/** What a verification of every issued letter found. */
export interface VerifiedLetters {
  checked: number;
  /** Numbers of letters whose stored PDF is not what their words make, or cannot be read. */
  differing: string[];
}

/** Draws every issued letter again, one at a time, and holds it against the PDF that was stored when it was issued. */
export async function verifyLetters(): Promise<VerifiedLetters> {
  const differing: string[] = [];
  let checked = 0;
  for await (const letter of Letter.find({ state: 'issued', pdf: { $ne: null } })
    .lean<LetterRecord>()
    .cursor()) {
    checked += 1;
    if (!(await isSame(letter))) differing.push(letter.number ?? letter._id);
  }
  return { checked, differing };
}

/** A PDF under another key, or of another letter, cannot be read: that is found, not thrown. */
async function isSame(letter: LetterRecord): Promise<boolean> {
  try {
    return await isLetterSame(letter);
  } catch {
    return false;
  }
}
