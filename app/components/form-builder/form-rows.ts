import type { Question } from '~/domain/applications/form-definition';
import { optionsOf } from '~/domain/applications/form-definition';
import { MEGABYTE } from '~/domain/form-builder/typed-question';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import type { Text } from '~/locales/text';
import type { MessageKey } from '~/domain/shared/message-key';
import type { SectionRow } from '../section-rows';

/** What a section says of itself, language by language. */
export function sectionRows(
  { title, introduction }: { title: Localized; introduction: Localized },
  text: Text,
): SectionRow[] {
  return [
    ...textRows('title', text('formBuilder.field.sectionTitle'), title, text),
    ...textRows('introduction', text('formBuilder.field.introduction'), introduction, text),
  ];
}

/** Everything that a question is, setting by setting: rows with the same id are the same setting. */
export function questionRows(question: Question, text: Text): SectionRow[] {
  const { label, help, required, identifiesApplicant, visibleWhen } = question;
  const row = (id: string, name: MessageKey, value: string): SectionRow => ({ id, label: text(name), value });
  const yesNo = (value: boolean) => text(value ? 'callEditor.yes' : 'callEditor.no');
  return [
    ...textRows('label', text('formBuilder.field.label'), label, text),
    ...textRows('help', text('formBuilder.field.help'), help, text),
    row('type', 'formBuilder.field.type', text(`callEditor.question.${question.type}`)),
    row('required', 'formBuilder.field.required', yesNo(required)),
    row('identifies', 'formBuilder.field.identifiesApplicant', yesNo(identifiesApplicant)),
    row(
      'condition',
      'formBuilder.field.condition',
      visibleWhen ? `${visibleWhen.question} = ${visibleWhen.equals}` : '',
    ),
    ...limits(question).map(([name, value]) =>
      row(name, `formBuilder.field.${name}`, value === null ? '' : String(value)),
    ),
    ...optionsOf(question).flatMap((option, index) =>
      textRows(
        `option.${option.key}`,
        text(question.type === 'budget' ? 'formBuilder.category' : 'formBuilder.option', { number: index + 1 }),
        option.label,
        text,
      ),
    ),
  ];
}

const textRows = (id: string, field: string, said: Localized, text: Text): SectionRow[] =>
  LOCALES.map((lang) => ({
    id: `${id}.${lang}`,
    label: text('callEditor.inLanguage', { field, language: text(`language.${lang}`) }),
    value: said[lang],
    lang,
  }));

type Limit =
  | 'characterLimit' | 'wordLimit' | 'minimum' | 'maximum' | 'decimals' | 'earliest' | 'latest' | 'maxChosen' | 'minRows'
  | 'maxRows' | 'months' | 'overheadPercent' | 'overheads' | 'maxFiles' | 'types' | 'megabytes'; // prettier-ignore

/** The settings of a question's type, under the names that its page gives them. */
function limits(question: Question): [Limit, string | number | null][] {
  switch (question.type) {
    case 'short-text':
      return [['characterLimit', question.characterLimit]];
    case 'long-text':
      return [
        ['wordLimit', question.wordLimit],
        ['characterLimit', question.characterLimit],
      ];
    case 'number':
      return [
        ['minimum', question.minimum],
        ['maximum', question.maximum],
        ['decimals', question.decimals],
      ];
    case 'money':
      return [
        ['minimum', major(question.minimum)],
        ['maximum', major(question.maximum)],
      ];
    case 'date':
      return [
        ['earliest', question.earliest],
        ['latest', question.latest],
      ];
    case 'multiple-choice':
      return [['maxChosen', question.maxChosen]];
    case 'people':
      return [
        ['minRows', question.minRows],
        ['maxRows', question.maxRows],
      ];
    case 'work-plan':
      return [
        ['months', question.months],
        ['maxRows', question.maxRows],
      ];
    case 'budget':
      return [
        [
          'overheads',
          question.categories
            .filter(({ overhead }) => overhead)
            .map(({ key }) => key)
            .join(', '),
        ],
        ['overheadPercent', question.overheadPercent],
        ['maxRows', question.maxRows],
      ];
    case 'files':
      return [
        ['maxFiles', question.maxFiles],
        ['types', question.types.join(', ')],
        ['megabytes', question.maxBytes / MEGABYTE],
      ];
    case 'yes-no':
    case 'single-choice':
    case 'declaration':
      return [];
  }
}

const major = (amount: number | null) => (amount === null ? null : decimalOf({ amount, currency: 'TMT' }));
