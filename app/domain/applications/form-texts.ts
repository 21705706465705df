import { LOCALES, type Locale } from '../shared/locale';
import type { Localized } from '../shared/localized';
import { optionsOf, type FormDefinition } from './form-definition';

const isThere = (text: Localized) => LOCALES.some((locale) => text[locale] !== '');

/** Every text of a form that applicants read: titles, questions and options, and the help that is given in any language. */
export function formTexts({ sections }: FormDefinition): Localized[] {
  return sections.flatMap(({ title, introduction, questions }) => [
    title,
    ...[introduction].filter(isThere),
    ...questions.flatMap((question) => [
      question.label,
      ...[question.help].filter(isThere),
      ...optionsOf(question).map(({ label }) => label),
    ]),
  ]);
}

/** How many of a form's texts are there in each language. */
export function formCompleteness(definition: FormDefinition): { locale: Locale; there: number; wanted: number }[] {
  const texts = formTexts(definition);
  return LOCALES.map((locale) => ({
    locale,
    there: texts.filter((text) => text[locale] !== '').length,
    wanted: texts.length,
  }));
}
