import type { Locale } from '../shared/locale';
import type { LetterKind } from './kinds';

/** A letter in the words that stand on its pages, in one language: the same always makes the same bytes. */
export interface PrintedLetter {
  format: 1;
  kind: LetterKind;
  locale: Locale;
  /** The letterhead: who writes, the lines below the name, and the logo as a data URL (PNG or JPEG). */
  head: { name: string; lines: string[]; logo: string | null };
  /** Null of a draft, which says on every page that it is one. */
  issued: { number: string; at: string; code: string; address: string; signatory: string; office: string } | null;
  date: string;
  addressee: string[];
  subject: string;
  paragraphs: string[];
  /** Labels with values: reference, lot, amount in figures and words, dates. */
  facts: { label: string; value: string }[];
  scores: { columns: string[]; rows: string[][]; total: string } | null;
  /** Headed lists: strengths, weaknesses, what was not met, conditions. */
  lists: { heading: string; items: string[] }[];
  /** How to appeal and until when, and the closing words. */
  closing: string[];
}
