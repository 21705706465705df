import { z } from 'zod';
import { LOCALES, type Locale } from './locale';

/** A text in each of the portal's languages; empty where it is not there (yet). */
export type Localized = Record<Locale, string>;

export const emptyLocalized = (): Localized => ({ en: '', ru: '', tk: '' });

/** A text of at most `max` characters per language, any of which may be left empty. Line ends are made one kind. */
export function localizedSchema(max: number) {
  const text = z
    .string()
    .max(max)
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .default('');
  return z.object({ en: text, ru: text, tk: text });
}

/** The languages of `wanted` in which the text is empty. */
export function missingLanguages(text: Localized, wanted: readonly Locale[]): Locale[] {
  return wanted.filter((locale) => text[locale] === '');
}

/** The text in a language, or in the first of the portal's languages that has it; empty where none has. */
export function inLanguage(text: Localized, locale: Locale): string {
  return text[locale] || LOCALES.map((other) => text[other]).find(Boolean) || '';
}

/** The language in which `inLanguage` answers: what `lang` says in a page of another language. */
export function languageShown(text: Localized, locale: Locale): Locale {
  return text[locale] ? locale : (LOCALES.find((other) => text[other]) ?? locale);
}

/** True where the text is there in no language. */
export function isBlankText(text: Localized): boolean {
  return LOCALES.every((locale) => text[locale] === '');
}
