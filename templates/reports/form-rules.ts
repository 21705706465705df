import { optionsOf, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { extensionsOf, FILE_MEDIA_TYPES } from '~/domain/files/file-types';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate, formatMoney, formatNumber, formatSizeLimit } from '~/locales/formats';
import type { Sheet } from '../layout/sheet';

/** When a question is asked, in words; null where always. */
export function conditionWords(
  { text, locale }: Sheet,
  { visibleWhen }: Question,
  { sections }: FormDefinition,
): string | null {
  if (!visibleWhen) return null;
  const source = sections.flatMap(({ questions }) => questions).find(({ key }) => key === visibleWhen.question);
  if (!source) return null;
  const option = optionsOf(source).find(({ key }) => key === visibleWhen.equals);
  const plain = text(visibleWhen.equals === 'yes' ? 'answers.yes' : 'answers.no');
  const answer = option ? inLanguage(option.label, locale) : plain;
  return text('answers.onlyIf', { answer, question: inLanguage(source.label, locale) });
}

/** What an answer may be, in sentences. */
export function ruleWords({ text, locale }: Sheet, question: Question, currency: string | null): string[] {
  const money = (amount: number) =>
    currency ? formatMoney(locale, { amount, currency: currency as 'TMT' }) : formatNumber(locale, amount / 100, 2);
  const day = (date: string) => formatDate(locale, new Date(`${date}T00:00:00Z`), 'UTC');
  const said = <Value>(value: Value | null, words: (value: Value) => string) => (value === null ? [] : [words(value)]);
  const rows = (limit: number) => text('answers.rows.most', { limit });
  switch (question.type) {
    case 'short-text':
      return [text('formPdf.characters', { limit: question.characterLimit })];
    case 'long-text':
      return [
        ...said(question.wordLimit, (limit) => text('formPdf.words', { limit })),
        text('formPdf.characters', { limit: question.characterLimit }),
      ];
    case 'number':
      return [
        ...said(question.minimum, (value) => text('formPdf.atLeast', { value: formatNumber(locale, value) })),
        ...said(question.maximum, (value) => text('formPdf.atMost', { value: formatNumber(locale, value) })),
      ];
    case 'money':
      return [
        ...said(question.minimum, (value) => text('formPdf.atLeast', { value: money(value) })),
        ...said(question.maximum, (value) => text('formPdf.atMost', { value: money(value) })),
      ];
    case 'date':
      return [
        ...said(question.earliest, (date) => text('formPdf.notBefore', { day: day(date) })),
        ...said(question.latest, (date) => text('formPdf.notAfter', { day: day(date) })),
      ];
    case 'multiple-choice':
      return said(question.maxChosen, (limit) => text('answers.maxChosen', { limit }));
    case 'people':
    case 'work-plan':
      return [rows(question.maxRows)];
    case 'budget':
      return [
        rows(question.maxRows),
        ...said(question.overheadPercent, (percent) => text('formPdf.overheads', { percent })),
      ];
    case 'files':
      return [
        text('answers.files.hint', {
          types: extensionsOf(question.types.length > 0 ? question.types : FILE_MEDIA_TYPES),
          size: formatSizeLimit(locale, question.maxBytes),
          limit: question.maxFiles,
        }),
      ];
    case 'yes-no':
    case 'single-choice':
    case 'declaration':
      return [];
  }
}
