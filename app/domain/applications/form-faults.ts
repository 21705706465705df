import type { ErrorValues } from '../shared/errors';
import { inLanguage } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';
import { conditionValues, questionsOf } from './conditions';
import { optionsOf, type FormDefinition, type Question } from './form-definition';

/** What is wrong with a form itself, and where: positions count from 0, null where it is about the whole. */
export interface FormFault {
  key: MessageKey;
  values?: ErrorValues;
  section: number | null;
  question: number | null;
}

/** Everything that keeps a form from being used; empty when it is sound. */
export function formFaults(definition: FormDefinition): FormFault[] {
  const seen = new Map<string, Question>();
  const sections = new Set<string>();
  const faults: FormFault[] = [];
  definition.sections.forEach(({ key, title, questions }, section) => {
    const tell = (fault: MessageKey, values: ErrorValues = {}, question: number | null = null) =>
      faults.push({ key: fault, values, section, question });
    if (sections.has(key)) tell('answers.fault.sameSection', { key });
    sections.add(key);
    if (!inLanguage(title, 'en')) tell('answers.fault.noTitle');
    if (questions.length === 0) tell('answers.fault.emptySection');
    questions.forEach((question, at) => {
      for (const [fault, values] of questionFaults(question, seen, definition)) tell(fault, values, at);
      if (!seen.has(question.key)) seen.set(question.key, question);
    });
  });
  return seen.size > 0 ? faults : [{ key: 'answers.fault.empty', section: null, question: null }];
}

type QuestionFault = [MessageKey, ErrorValues?];

function questionFaults(
  question: Question,
  earlier: ReadonlyMap<string, Question>,
  definition: FormDefinition,
): QuestionFault[] {
  const faults: QuestionFault[] = [];
  if (earlier.has(question.key)) faults.push(['answers.fault.sameKey', { key: question.key }]);
  if (!inLanguage(question.label, 'en')) faults.push(['answers.fault.noLabel']);
  const second = question.type === 'budget' && [...earlier.values()].some(({ type }) => type === 'budget');
  if (second) faults.push(['answers.fault.secondBudget']);
  return [
    ...faults,
    ...conditionFaults(question, earlier, definition),
    ...optionFaults(question),
    ...limitFaults(question),
  ];
}

/** As a condition is always on an earlier question, conditions cannot go in a circle. */
function conditionFaults(
  { key, visibleWhen }: Question,
  earlier: ReadonlyMap<string, Question>,
  definition: FormDefinition,
): QuestionFault[] {
  if (!visibleWhen) return [];
  const source = earlier.get(visibleWhen.question);
  const told = { key: visibleWhen.question };
  if (!source || visibleWhen.question === key) {
    const isThere = questionsOf(definition).some((question) => question.key === visibleWhen.question);
    return [[isThere ? 'answers.fault.laterCondition' : 'answers.fault.unknownCondition', told]];
  }
  const values = conditionValues(source);
  if (values.length === 0) return [['answers.fault.conditionType', told]];
  return values.includes(visibleWhen.equals)
    ? []
    : [['answers.fault.conditionValue', { ...told, value: visibleWhen.equals }]];
}

function optionFaults(question: Question): QuestionFault[] {
  const options = optionsOf(question);
  const keys = options.map(({ key }) => key);
  const faults: QuestionFault[] = [];
  const isChoice = question.type === 'single-choice' || question.type === 'multiple-choice';
  if (isChoice && options.length < 2) faults.push(['answers.fault.fewOptions']);
  if (question.type === 'budget' && options.length === 0) faults.push(['answers.fault.noCategory']);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice) faults.push(['answers.fault.sameOption', { key: twice }]);
  if (options.some(({ label }) => !inLanguage(label, 'en'))) faults.push(['answers.fault.noOptionLabel']);
  return faults;
}

const RANGE: QuestionFault[] = [['answers.fault.range']];

function limitFaults(question: Question): QuestionFault[] {
  const isAbove = <Limit extends number | string>(one: Limit | null, other: Limit | null) =>
    one !== null && other !== null && one > other;
  const { type } = question;
  if (type === 'number' || type === 'money') return isAbove(question.minimum, question.maximum) ? RANGE : [];
  if (type === 'date') return isAbove(question.earliest, question.latest) ? RANGE : [];
  if (type === 'people') return isAbove(question.minRows, question.maxRows) ? RANGE : [];
  if (type !== 'multiple-choice') return [];
  return isAbove(question.maxChosen, question.options.length) ? [['answers.fault.maxChosen']] : [];
}
