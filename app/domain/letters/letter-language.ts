import { isLocale, type Locale } from '../shared/locale';
import { LETTER_KINDS, type LetterKind } from './kinds';

/** A kind of letter in a language, as addresses name it; null where there is none such. */
export function letterLanguage(kind: string, language: string): { kind: LetterKind; locale: Locale } | null {
  const known = LETTER_KINDS.find((one) => one === kind);
  return known && isLocale(language) ? { kind: known, locale: language } : null;
}
