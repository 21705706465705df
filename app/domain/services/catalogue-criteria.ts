import { LOCALES } from '../shared/locale';
import type { Localized } from '../shared/localized';
import type { CriterionOfRecipients } from './service';

/** The programme's recipient criteria of a service type, a line each in every language, as the first version of a service's. */
export function catalogueCriteria(text: Localized): CriterionOfRecipients[] {
  const lines = (of: string) =>
    of
      .split('\n')
      .map((line) => line.replace(/^\s*[-–—•*]\s*/, '').trim())
      .filter(Boolean);
  const by = { en: lines(text.en), ru: lines(text.ru), tk: lines(text.tk) };
  const count = Math.max(...LOCALES.map((locale) => by[locale].length));
  return Array.from({ length: count }, (_, at) => ({
    key: `c${at + 1}`,
    text: { en: by.en[at] ?? '', ru: by.ru[at] ?? '', tk: by.tk[at] ?? '' },
  }));
}
