import type { LetterFacts } from '~/domain/letters/facts';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { Locale } from '~/domain/shared/locale';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import { wordLetter, type LetterIssue } from '#templates/letters/word-letter';

interface LetterToCompose {
  facts: LetterFacts;
  locale: Locale;
  /** Null of a draft. */
  issued: LetterIssue | null;
  baseUrl: string;
}

/** A letter in words, on the letterhead and with the texts that its institution has now. */
export async function composeLetter(letter: LetterToCompose): Promise<PrintedLetter> {
  return (await letterComposer(letter.facts.institution.id))(letter);
}

/** The same for many letters of one institution, whose letterhead and texts are read once. */
export async function letterComposer(institutionId: string): Promise<(letter: LetterToCompose) => PrintedLetter> {
  const paper = await loadLetterPaper(institutionId);
  return (letter) => {
    const { facts, locale } = letter;
    return wordLetter({ ...letter, head: paper.headIn(locale), wording: paper.wordingOf(facts.kind, locale) });
  };
}
