import type { LetterFacts } from '~/domain/letters/facts';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { LetterRecord } from '#server/models/letter';
import { openJson, sealJson } from '#server/security/sealed-json';

const factsPlace = (id: string) => `letter-facts:${id}`;
const printedPlace = (id: string) => `letter-printed:${id}`;

/** What a letter tells of, under the key ring. */
export const sealFacts = (id: string, facts: LetterFacts): string => sealJson(facts, factsPlace(id));

/** The same out of its seal. Whether the asker may know it is asked before. */
export const openFacts = ({ _id, facts }: Pick<LetterRecord, '_id' | 'facts'>): LetterFacts =>
  openJson(facts, factsPlace(_id)) as LetterFacts;

/** An issued letter in its words, under the key ring. */
export const sealPrinted = (id: string, printed: PrintedLetter): string => sealJson(printed, printedPlace(id));

/** The same out of its seal; null of a draft. */
export const openPrinted = ({ _id, printed }: Pick<LetterRecord, '_id' | 'printed'>): PrintedLetter | null =>
  printed === null ? null : (openJson(printed, printedPlace(_id)) as PrintedLetter);
