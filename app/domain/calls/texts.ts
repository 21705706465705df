import { formTexts } from '../applications/form-texts';
import { rubricTexts } from '../rubrics/texts';
import type { Locale } from '../shared/locale';
import type { Localized } from '../shared/localized';
import type { CallContent, Section } from './schema';

/** A text that a call must have in each of its languages. */
interface WantedText {
  section: Section;
  text: Localized;
}

/** Every text that must be there before publication, of the call itself and of what it lists. */
export function wantedTexts(content: CallContent): WantedText[] {
  const of = (section: Section, ...texts: Localized[]) => texts.map((text) => ({ section, text }));
  const { about, purpose, eligibility, lots, documents, terms, form, rubric } = content;
  return [
    ...of('about', about.title, about.summary),
    ...of('purpose', purpose.background, purpose.objectives, purpose.funded, purpose.notFunded),
    ...of('eligibility', eligibility.criteria),
    ...of('lots', ...lots.lots.map(({ description }) => description)),
    ...of('documents', ...documents.documents.map(({ name }) => name)),
    ...of('terms', terms.appealAddress, ...terms.preconditions.map(({ text }) => text)),
    ...of('form', ...(form.definition ? formTexts(form.definition) : [])),
    ...of('rubric', ...(rubric.rubric ? rubricTexts(rubric.rubric) : [])),
  ];
}

/** How many of the texts wanted are there, for each of the call's languages: what the completeness meter shows. */
export function completeness(content: CallContent): { locale: Locale; there: number; wanted: number }[] {
  const texts = wantedTexts(content);
  return content.about.languages.map((locale) => ({
    locale,
    there: texts.filter(({ text }) => text[locale] !== '').length,
    wanted: texts.length,
  }));
}
