import { LOCALES } from '../shared/locale';
import type { Localized } from '../shared/localized';

/** A text of the programme's catalogue as its lines, each in every language that has one at its place, without dashes. */
export function catalogueLines(text: Localized): Localized[] {
  const lines = (of: string) =>
    of
      .split('\n')
      .map((line) => line.replace(/^\s*[-–—•*]\s*/, '').trim())
      .filter(Boolean);
  const by = { en: lines(text.en), ru: lines(text.ru), tk: lines(text.tk) };
  const count = Math.max(...LOCALES.map((locale) => by[locale].length));
  return Array.from({ length: count }, (_, at) => ({ en: by.en[at] ?? '', ru: by.ru[at] ?? '', tk: by.tk[at] ?? '' }));
}
