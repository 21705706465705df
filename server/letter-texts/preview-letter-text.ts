import type { Actor } from '~/domain/accounts/roles';
import { wordingFaults, type LetterWording } from '~/domain/letters/wording';
import { DomainError } from '~/domain/shared/errors';
import { drawLetter } from '#server/letters/draw-letter';
import { wordLetter } from '#templates/letters/word-letter';
import { exampleFacts } from './example-facts';
import { getLetterText } from './get-letter-texts';
import { loadLetterPaper } from './load-letter-paper';

interface Arguments {
  actor: Actor;
  institutionId: string;
  kind: string;
  language: string;
  /** Words that are not saved yet; without them, those that count now. */
  typed: LetterWording | null;
  baseUrl: string;
  now: Date;
}

/** A letter in these words as a PDF, drawn as a draft from an example. Refuses words as saving them would. */
export async function previewLetterText(asked: Arguments): Promise<{ bytes: Buffer; locale: string }> {
  const { actor, typed, now, baseUrl } = asked;
  const { institution, kind, locale, wording } = await getLetterText(
    actor,
    asked.institutionId,
    asked.kind,
    asked.language,
  );
  const [fault] = typed ? wordingFaults(kind, typed) : [];
  if (fault) throw new DomainError('invalid', fault.key, { field: fault.field, ...fault.values });
  const { id, name } = institution;
  const facts = await exampleFacts(kind, { id, name }, { locale, now });
  const head = (await loadLetterPaper(id)).headIn(locale);
  const letter = wordLetter({ facts, locale, issued: null, head, wording: typed ?? wording, baseUrl });
  return { bytes: await drawLetter(letter), locale };
}
