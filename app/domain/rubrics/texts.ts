import { LOCALES, type Locale } from '../shared/locale';
import type { Localized } from '../shared/localized';
import type { Rubric } from './schema';

/** Every text of a rubric that applicants and evaluators read. */
export function rubricTexts({ criteria, groups = [] }: Rubric): Localized[] {
  return [
    ...groups.map(({ name }) => name),
    ...criteria.flatMap(({ name, guidance, levels }) => [name, guidance, ...levels]),
  ];
}

/** How many of a rubric's texts are there in each language. */
export function rubricCompleteness(rubric: Rubric): { locale: Locale; there: number; wanted: number }[] {
  const texts = rubricTexts(rubric);
  return LOCALES.map((locale) => ({
    locale,
    there: texts.filter((text) => text[locale] !== '').length,
    wanted: texts.length,
  }));
}
