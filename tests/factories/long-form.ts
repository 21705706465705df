import { questionSchema, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';
import { inAll } from './call';

const SECTIONS = 10;
const QUESTIONS_A_SECTION = 20;
const LINES = 300;
const OPTIONS = ['first', 'second', 'third'].map((key) => ({ key, label: inAll(`The ${key} way`) }));

/** What a section asks in turn; its first question is the only budget of the form where the section is the last. */
const TURNS: readonly Pick<Question, 'type'>[] = [
  { type: 'long-text' }, { type: 'short-text' }, { type: 'yes-no' }, { type: 'number' }, { type: 'single-choice' },
  { type: 'multiple-choice' }, { type: 'date' }, { type: 'money' }, { type: 'people' }, { type: 'work-plan' },
]; // prettier-ignore

/** The largest form that is promised: 200 questions of every type in ten sections, with a budget of 300 lines. */
export function longForm(): FormDefinition {
  return {
    sections: Array.from({ length: SECTIONS }, (_, section) => ({
      key: `section-${section}`,
      title: inAll(`Section ${section}`),
      introduction: emptyLocalized(),
      questions: Array.from({ length: QUESTIONS_A_SECTION }, (_unused, at) => question(section, at)),
    })),
  };
}

function question(section: number, at: number): Question {
  const turn = isBudget(section, at) ? { type: 'budget' as const } : TURNS[at % TURNS.length];
  const categories = OPTIONS.map((option) => ({ ...option, overhead: option.key === 'third' }));
  return questionSchema.parse({
    ...turn,
    key: keyOf(section, at),
    label: inAll(`Question ${at} of section ${section}`),
    required: at % 3 === 0,
    options: OPTIONS,
    categories,
  });
}

const keyOf = (section: number, at: number) => `question-${section}-${at}`;
const isBudget = (section: number, at: number) => section === SECTIONS - 1 && at === 0;

/** Fields of one section filled in: long answers of `characters` characters, every row that makes sense. */
export function typedLongSection(section: number, characters: number): FormValues {
  const typed: FormValues = {};
  for (let at = 0; at < QUESTIONS_A_SECTION; at += 1) {
    const name = `answers.${keyOf(section, at)}`;
    const { type } = question(section, at);
    if (type === 'budget') Object.assign(typed, typedBudget(name));
    else Object.assign(typed, typedAnswer(type, name, characters));
  }
  return typed;
}

function typedBudget(name: string): FormValues {
  const lines = Array.from({ length: LINES }, (_, line) => ({
    [`${name}.${line}.category`]: OPTIONS[line % 2]?.key ?? '',
    [`${name}.${line}.description`]: `Salary of the assistant number ${line}`,
    [`${name}.${line}.unit`]: 'month',
    [`${name}.${line}.quantity`]: '1.5',
    [`${name}.${line}.unitCost`]: '20.20',
    [`${name}.${line}.own`]: '2',
  }));
  return Object.assign({}, ...lines) as FormValues;
}

function typedAnswer(type: Question['type'], name: string, characters: number): FormValues {
  switch (type) {
    case 'long-text':
      return { [name]: 'Каждый человек получает план. '.repeat(1 + characters / 30).slice(0, characters) };
    case 'yes-no':
      return { [name]: 'yes' };
    case 'number':
    case 'money':
      return { [name]: '12' };
    case 'single-choice':
      return { [name]: 'second' };
    case 'multiple-choice':
      return { [name]: ['first', 'third'] };
    case 'date':
      return { [`${name}.day`]: '1', [`${name}.month`]: '9', [`${name}.year`]: '2027' };
    case 'people':
      return { [`${name}.0.name`]: 'Aýna', [`${name}.0.position`]: 'Nurse', [`${name}.0.qualification`]: 'Diploma' };
    case 'work-plan':
      return { [`${name}.0.activity`]: 'Training', [`${name}.0.result`]: 'Skills', [`${name}.0.months`]: ['1', '2'] };
    default:
      return { [name]: 'In a few words' };
  }
}
