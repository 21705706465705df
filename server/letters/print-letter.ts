import { currentConfig } from '#server/current-config';
import type { LetterRecord } from '#server/models/letter';
import { composeLetter } from './compose-letter';
import { drawLetter } from './draw-letter';
import { openFacts, openPrinted } from './letter-content';
import { readLetterFile } from './letter-file';

/** A letter's PDF: what is stored of an issued one, the same drawn once more while its file is being made, a marked draft before. */
export async function printLetter(letter: LetterRecord): Promise<Buffer> {
  const stored = await readLetterFile(letter);
  if (stored) return stored;
  const { BASE_URL: baseUrl } = currentConfig();
  const facts = openFacts(letter);
  const drafted = () => composeLetter({ facts, locale: letter.locale, issued: null, baseUrl });
  return drawLetter(openPrinted(letter) ?? (await drafted()));
}
