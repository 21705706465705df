import { questionSchema, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { inAll } from './call';

const SECTIONS = 10;
const QUESTIONS_A_SECTION = 20;
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
