import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import type { FormValues } from '~/forms/form-reply';

interface Wishes {
  /** How long answers in words are. */
  characters?: number;
  /** How many lines a budget has; other lists have two rows. */
  lines?: number;
}

/** Fields that answer every question of a form but its files, each condition met where one answer can meet it. */
export function filledAnswers(definition: FormDefinition, wishes: Wishes = {}): FormValues {
  const questions = questionsOf(definition);
  const wanted = new Map<string, string>();
  for (const { visibleWhen } of questions) {
    if (visibleWhen && !wanted.has(visibleWhen.question)) wanted.set(visibleWhen.question, visibleWhen.equals);
  }
  const asked = questions.filter(({ visibleWhen: when }) => !when || wanted.get(when.question) === when.equals);
  return Object.assign({}, ...asked.map((question) => fieldsOf(question, wanted, wishes))) as FormValues;
}

function fieldsOf(question: Question, wanted: ReadonlyMap<string, string>, wishes: Wishes): FormValues {
  const name = `answers.${question.key}`;
  const choice = wanted.get(question.key);
  switch (question.type) {
    case 'short-text':
      return { [name]: 'Ýenme' };
    case 'long-text':
      return { [name]: words(wishes.characters ?? 120) };
    case 'number':
      return { [name]: String(Math.max(12, question.minimum ?? 0)) };
    case 'money':
      return { [name]: '1 200,50' };
    case 'date':
      return { [`${name}.day`]: '1', [`${name}.month`]: '9', [`${name}.year`]: '2027' };
    case 'yes-no':
      return { [name]: choice ?? 'yes' };
    case 'single-choice':
      return { [name]: choice ?? question.options[0]?.key ?? '' };
    case 'multiple-choice':
      return { [name]: [choice ?? question.options[0]?.key ?? ''] };
    case 'people':
      return rows(name, 2, (at) => ({
        name: `Aýna ${at}`,
        position: 'Assistant',
        qualification: 'Diploma',
        years: '5',
      }));
    case 'work-plan':
      return rows(name, 2, (at) => ({
        activity: `Training ${at}`,
        responsible: 'Aýna',
        result: 'Skills',
        months: ['1', '2'],
      }));
    case 'budget':
      return rows(name, wishes.lines ?? 2, (at) => ({
        category: question.categories.find(({ overhead }) => !overhead)?.key ?? '',
        description: `Salary of assistant ${at}`,
        unit: 'month',
        quantity: '1.5',
        unitCost: '20.20',
        own: '5',
      }));
    case 'files':
      return {};
    case 'declaration':
      return { [name]: 'yes' };
  }
}

const words = (characters: number) =>
  'Каждый человек получает план. '
    .repeat(1 + characters / 30)
    .slice(0, characters)
    .trim();

function rows(name: string, count: number, row: (at: number) => FormValues): FormValues {
  const fields = Array.from({ length: count }, (_, at) =>
    Object.entries(row(at)).map(([column, value]) => [`${name}.${at}.${column}`, value]),
  );
  return Object.fromEntries(fields.flat()) as FormValues;
}
