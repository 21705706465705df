import type { FormContext } from '~/domain/applications/answers';
import { answersReader, answersSchema } from '~/domain/applications/answers-schema';
import { cutToSection } from '~/domain/applications/conditions';
import { questionSchema, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { nestAnswers } from '~/forms/application/answer-names';
import { cleanTyped, readAnswers } from '~/forms/application/read-answers';
import type { FormValues } from '~/forms/form-reply';
import { inAll } from '#tests/factories/call';
import { manyLines } from '#tests/factories/every-question';

const QUESTIONS = 200;
const SECTIONS = 10;
const CHARACTERS = 20_000;
const LINES = 300;
const ROUNDS = 40;
const context: FormContext = { ceiling: { amount: 100_000_000_00, currency: 'TMT' }, ownContribution: 5 };
const option = (key: string) => ({ key, label: inAll(key) });

/** A form of 200 questions in ten sections, one of them a budget; every tenth question depends on the one before it. */
export function longForm(): FormDefinition {
  const types = ['long-text', 'short-text', 'number', 'money', 'date', 'yes-no', 'short-text', 'single-choice', 'multiple-choice', 'long-text'] as const; // prettier-ignore
  const questions = Array.from({ length: QUESTIONS }, (_, at): Question => {
    const type = at === QUESTIONS - 1 ? 'budget' : (types[at % types.length] ?? 'short-text');
    return questionSchema.parse({
      key: type === 'budget' ? 'costs' : `question-${at}`,
      type,
      label: inAll(`Question ${at}`),
      required: true,
      options: ['a', 'b', 'c'].map(option),
      categories: ['wages', 'overhead'].map(option),
      visibleWhen: at % 10 === 6 ? { question: `question-${at - 1}`, equals: 'yes' } : null,
    });
  });
  const size = QUESTIONS / SECTIONS;
  return {
    sections: Array.from({ length: SECTIONS }, (_, at) => ({
      key: `section-${at}`,
      title: inAll(`Section ${at}`),
      introduction: emptyLocalized(),
      questions: questions.slice(at * size, (at + 1) * size),
    })),
  };
}

/** All questions answered: long texts of 20,000 characters, 300 budget lines. */
export function longAnswers({ sections }: FormDefinition): FormValues {
  const text = 'Hyzmat öýde berilýär we hil gözegçilik edilýär. '
    .repeat(CHARACTERS / 40)
    .slice(0, CHARACTERS)
    .trim();
  const values: FormValues = {};
  for (const { key, type } of sections.flatMap(({ questions }) => questions)) {
    const name = `answers.${key}`;
    if (type === 'long-text') values[name] = text;
    else if (type === 'date')
      Object.assign(values, { [`${name}.day`]: '1', [`${name}.month`]: '8', [`${name}.year`]: '2021' });
    else if (type === 'yes-no') values[name] = 'yes';
    else if (type === 'single-choice') values[name] = 'a';
    else if (type === 'multiple-choice') values[name] = ['a', 'c'];
    else if (type === 'budget') Object.assign(values, manyLines(LINES, key));
    else values[name] = type === 'short-text' ? 'Aşgabat' : '1 250';
  }
  return values;
}

/** Milliseconds of building the schema of a long form and of reading it filled in, the middle of many rounds. */
export function formEngineFigures(): Record<string, { 'p50 ms': number; 'p95 ms': number }> {
  const text = JSON.stringify(longForm());
  const fresh = () => JSON.parse(text) as FormDefinition;
  const definition = longForm();
  const typed = longAnswers(definition);
  const read = (one: FormDefinition) => readAnswers({ definition: one, context, typed, files: {}, demand: 'complete' });
  const { errors } = read(definition);
  if (Object.keys(errors).length > 0) throw new Error(`The long form was filled in wrongly: ${JSON.stringify(errors)}`);
  const section = definition.sections.at(-1)?.key ?? '';
  const cut = cutToSection(definition, section);
  return {
    'build the schema': times(() => answersReader(fresh(), context, 'complete'), fresh),
    'schema of a known version': times(() => answersSchema(definition, context)),
    'read everything': times(() => read(definition)),
    'nest the fields': times(() => nestAnswers(typed)),
    'read the section with the budget': times(() =>
      readAnswers({ definition: cut, context, typed: manyLines(LINES), files: {}, demand: 'typed' }),
    ),
    'clean everything': times(() => cleanTyped(typed)),
  };
}

/** How long `act` takes; what `beforehand` takes by itself is not counted. */
function times(act: () => unknown, beforehand?: () => unknown) {
  const clock = (one: () => unknown) => {
    const began = performance.now();
    one();
    return performance.now() - began;
  };
  const all = Array.from({ length: ROUNDS }, () => clock(act) - (beforehand ? clock(beforehand) : 0)).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => Number((all[Math.floor(ROUNDS * share)] ?? 0).toFixed(2));
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}
