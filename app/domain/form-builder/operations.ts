import type { FormDefinition, FormSection, Question, QuestionType } from '../applications/form-definition';
import { DomainError } from '../shared/errors';
import type { Localized } from '../shared/localized';
import { withoutConditionsOn } from './conditions';
import { keyFor } from './keys';
import { newQuestion } from './new-question';
import { questionsOf } from '../applications/conditions';
import { findQuestion, findSection, placeBeside, placeOf, type Place, type Step } from './places';

/** Most sections and questions of a form that the builder makes. */
export const MAX_SECTIONS = 40;
export const MAX_QUESTIONS = 300;

type SectionTexts = Pick<FormSection, 'title' | 'introduction'>;

/** Everything that the builder does to a form. */
export type FormOperation =
  | ({ kind: 'add-section' } & SectionTexts)
  | ({ kind: 'change-section'; key: string } & SectionTexts)
  | { kind: 'shift-section'; key: string; step: Step }
  | { kind: 'remove-section'; key: string }
  | { kind: 'add-question'; section: string; type: QuestionType; label: Localized }
  | { kind: 'change-question'; key: string; question: Question }
  | { kind: 'shift-question'; key: string; step: Step }
  | { kind: 'move-question'; key: string; place: Place }
  | { kind: 'duplicate-question'; key: string }
  | { kind: 'remove-question'; key: string };

export interface Changed {
  definition: FormDefinition;
  /** The section or question that it was done to: the new one, where one was made. */
  key: string;
}

/**
 * The form after an operation; `definition` itself is not changed. Keys in `retired` belonged to questions of earlier versions
 * and are given to nothing new. `not-found` for a section or question that is not there, `wrong-state` beyond the limits.
 */
export function applyOperation(
  definition: FormDefinition,
  operation: FormOperation,
  retired: readonly string[] = [],
): Changed {
  switch (operation.kind) {
    case 'add-section':
    case 'change-section':
    case 'shift-section':
    case 'remove-section':
      return changeSections(definition, operation);
    case 'add-question': {
      const { section, type, label } = operation;
      const key = keyFor(label, keysOf(definition, retired), type);
      return { definition: inserted(definition, newQuestion(type, key, label), { section, at: Infinity }), key };
    }
    case 'duplicate-question': {
      const question = theQuestion(definition, operation.key);
      const place = placeOf(definition, operation.key) as Place;
      const key = keyFor(question.label, keysOf(definition, retired), question.type);
      return { definition: inserted(definition, { ...question, key }, { ...place, at: place.at + 1 }), key };
    }
    case 'change-question': {
      const { key, question } = operation;
      const { type } = theQuestion(definition, key);
      if (question.type !== type) throw new DomainError('invalid');
      const write = (one: Question) => (one.key === key ? { ...question, key } : one);
      return { definition: withQuestions(definition, (questions) => questions.map(write)), key };
    }
    case 'shift-question': {
      theQuestion(definition, operation.key);
      const place = placeBeside(definition, operation.key, operation.step);
      return { definition: place ? moved(definition, operation.key, place) : definition, key: operation.key };
    }
    case 'move-question':
      return { definition: moved(definition, operation.key, operation.place), key: operation.key };
    case 'remove-question': {
      const { key } = operation;
      theQuestion(definition, key);
      return { definition: withoutConditionsOn(without(definition, key), [key]), key };
    }
  }
}

type SectionOperation = Extract<FormOperation, { kind: `${string}-section` }>;

function changeSections({ sections }: FormDefinition, operation: SectionOperation): Changed {
  if (operation.kind === 'add-section') {
    if (sections.length >= MAX_SECTIONS) throw tooMany('formBuilder.error.tooManySections', MAX_SECTIONS);
    const { title, introduction } = operation;
    const key = keyFor(title, new Set(sections.map((section) => section.key)), 'section');
    return { definition: { sections: [...sections, { key, title, introduction, questions: [] }] }, key };
  }
  const { key } = operation;
  const index = sections.findIndex((section) => section.key === key);
  const section = sections[index];
  if (!section) throw new DomainError('not-found');
  if (operation.kind === 'change-section') {
    const { title, introduction } = operation;
    return { definition: { sections: sections.with(index, { ...section, title, introduction }) }, key };
  }
  const left = sections.toSpliced(index, 1);
  if (operation.kind === 'remove-section') {
    const gone = section.questions.map((question) => question.key);
    return { definition: withoutConditionsOn({ sections: left }, gone), key };
  }
  const to = Math.min(Math.max(0, index + (operation.step === 'up' ? -1 : 1)), left.length);
  return { definition: { sections: left.toSpliced(to, 0, section) }, key };
}

const tooMany = (key: 'formBuilder.error.tooManySections' | 'formBuilder.error.tooManyQuestions', limit: number) =>
  new DomainError('wrong-state', key, { limit });

const keysOf = (definition: FormDefinition, retired: readonly string[]) =>
  new Set([...retired, ...questionsOf(definition).map(({ key }) => key)]);

function theQuestion(definition: FormDefinition, key: string): Question {
  const question = findQuestion(definition, key);
  if (!question) throw new DomainError('not-found');
  return question;
}

function withQuestions(
  { sections }: FormDefinition,
  change: (questions: Question[], section: string) => Question[],
): FormDefinition {
  return { sections: sections.map((section) => ({ ...section, questions: change(section.questions, section.key) })) };
}

const without = (definition: FormDefinition, key: string) =>
  withQuestions(definition, (questions) => questions.filter((question) => question.key !== key));

function inserted(definition: FormDefinition, question: Question, { section, at }: Place): FormDefinition {
  if (!findSection(definition, section)) throw new DomainError('not-found');
  if (questionsOf(definition).length >= MAX_QUESTIONS)
    throw tooMany('formBuilder.error.tooManyQuestions', MAX_QUESTIONS);
  return withQuestions(definition, (questions, key) =>
    key === section ? questions.toSpliced(at, 0, question) : questions,
  );
}

function moved(definition: FormDefinition, key: string, place: Place): FormDefinition {
  const question = theQuestion(definition, key);
  return inserted(without(definition, key), question, place);
}
