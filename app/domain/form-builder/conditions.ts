import { optionsOf, type FormDefinition, type FormOption, type Question } from '../applications/form-definition';
import { questionsOf } from '../applications/conditions';
import { questionsBefore } from './places';

/** An earlier question on which others can depend, with the answers that they can wait for. */
interface Controlling {
  question: Question;
  /** Null: yes and no. */
  options: FormOption[] | null;
}

/** The conditions that make sense for a question: those on an earlier question with few possible answers. */
export function possibleConditions(definition: FormDefinition, key: string): Controlling[] {
  return questionsBefore(definition, key).flatMap((question): Controlling[] => {
    if (question.type === 'yes-no') return [{ question, options: null }];
    if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return [];
    const options = optionsOf(question);
    return options.length > 0 ? [{ question, options }] : [];
  });
}

/** The questions that are asked only after a certain answer to one of these. */
export function dependantsOf(definition: FormDefinition, keys: readonly string[]): Question[] {
  return questionsOf(definition).filter(
    ({ key, visibleWhen }) => visibleWhen && keys.includes(visibleWhen.question) && !keys.includes(key),
  );
}

/** The form without conditions on these questions: what depended on them is asked of everybody. */
export function withoutConditionsOn(definition: FormDefinition, keys: readonly string[]): FormDefinition {
  const free = (question: Question): Question =>
    question.visibleWhen && keys.includes(question.visibleWhen.question)
      ? { ...question, visibleWhen: null }
      : question;
  return {
    ...definition,
    sections: definition.sections.map((section) => ({ ...section, questions: section.questions.map(free) })),
  };
}
