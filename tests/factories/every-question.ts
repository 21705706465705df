import {
  formDefinitionSchema,
  questionSchema,
  type FormDefinition,
  type Question,
} from '~/domain/applications/form-definition';
import { inAll } from './call';

const asked = (key: string, type: Question['type'], label: string, wishes: object = {}): Question =>
  questionSchema.parse({ key, type, label: inAll(label), required: true, ...wishes });
const options = (...keys: string[]) => keys.map((key) => ({ key, label: inAll(`Option ${key}`) }));
const when = (question: string, equals: string) => ({ visibleWhen: { question, equals } });

/** A form whose first section asks every kind of question; its second depends on the first. */
export const EVERY_QUESTION: FormDefinition = formDefinitionSchema.parse({
  sections: [
    {
      key: 'everything',
      title: inAll('Everything'),
      introduction: inAll('Answer what is asked.'),
      questions: [
        asked('title', 'short-text', 'Title', { characterLimit: 40 }),
        asked('story', 'long-text', 'Story', { wordLimit: 5, help: inAll('In a few words.') }),
        asked('people-served', 'number', 'People served', { minimum: 1, maximum: 500 }),
        asked('income', 'money', 'Income', { required: false }),
        asked('start-date', 'date', 'Start', { earliest: '2021-01-01' }),
        asked('trained', 'yes-no', 'Is everybody trained?'),
        asked('training', 'short-text', 'When will they be?', when('trained', 'no')),
        asked('review', 'single-choice', 'Review', { options: options('monthly', 'yearly') }),
        asked('groups', 'multiple-choice', 'Groups', { options: options('old', 'ill', 'lonely'), maxChosen: 2 }),
        asked('staff', 'people', 'Staff'),
        asked('plan', 'work-plan', 'Plan', { months: 12 }),
        asked('costs', 'budget', 'Costs', {
          categories: [...options('wages'), { ...options('overhead')[0], overhead: true }],
          overheadPercent: 10,
        }),
        asked('papers', 'files', 'Papers', { maxFiles: 2, types: ['application/pdf'] }),
        asked('true', 'declaration', 'Everything is true.'),
      ],
    },
    {
      key: 'more',
      title: inAll('More'),
      questions: [
        asked('yearly', 'short-text', 'Why only once a year?', when('review', 'yearly')),
        asked('last', 'short-text', 'Anything else?', { required: false }),
      ],
    },
  ],
});

/** A budget of `count` lines as a form sends it, of a question `costs` as above. */
export function manyLines(count: number, key = 'costs'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => at).flatMap((at) =>
      Object.entries({
        category: 'wages',
        description: `Line ${at + 1}: wages of a social worker`,
        unit: 'month',
        quantity: '1,5',
        unitCost: '20',
        own: '10',
      }).map(([column, value]) => [`answers.${key}.${at}.${column}`, value]),
    ),
  );
}
