import {
  optionsOf,
  type FormDefinition,
  type FormOption,
  type Question,
  type QuestionType,
} from '../applications/form-definition';
import type { Localized } from '../shared/localized';
import { possibleConditions } from './conditions';
import { findQuestion } from './places';

/** A question as the builder lists it. */
export interface OutlinedQuestion {
  key: string;
  /** `2.3`: the third question of the second section. */
  number: string;
  label: Localized;
  type: QuestionType;
  required: boolean;
  identifiesApplicant: boolean;
  condition: OutlinedCondition | null;
}

/** What must have been answered before; null where the form has no such question or answer (any more). */
export interface OutlinedCondition {
  question: Localized | null;
  answer: 'yes' | 'no' | Localized | null;
}

export interface OutlinedSection {
  key: string;
  number: number;
  title: Localized;
  questions: OutlinedQuestion[];
}

/** A form's sections and questions in their order, as far as a list of them tells. */
export function outlineOf(definition: FormDefinition): OutlinedSection[] {
  return definition.sections.map(({ key, title, questions }, index) => ({
    key,
    number: index + 1,
    title,
    questions: questions.map((question, at) => ({
      key: question.key,
      number: `${index + 1}.${at + 1}`,
      label: question.label,
      type: question.type,
      required: question.required,
      identifiesApplicant: question.identifiesApplicant,
      condition: outlinedCondition(definition, question),
    })),
  }));
}

export function outlinedCondition(definition: FormDefinition, { visibleWhen }: Question): OutlinedCondition | null {
  if (!visibleWhen) return null;
  const earlier = findQuestion(definition, visibleWhen.question);
  if (!earlier) return { question: null, answer: null };
  const { equals } = visibleWhen;
  if (earlier.type === 'yes-no') {
    return { question: earlier.label, answer: equals === 'yes' || equals === 'no' ? equals : null };
  }
  const option = optionsOf(earlier).find(({ key }) => key === equals);
  return { question: earlier.label, answer: option?.label ?? null };
}

/** An earlier question on which others can depend, as a page lists it; without options: yes and no. */
export interface OutlinedControlling {
  key: string;
  number: string;
  label: Localized;
  options: FormOption[] | null;
}

/** The conditions that a question can have, in the form's order. */
export function outlinedConditions(definition: FormDefinition, key: string): OutlinedControlling[] {
  const numbers = new Map(
    outlineOf(definition).flatMap(({ questions }) => questions.map((one) => [one.key, one.number])),
  );
  return possibleConditions(definition, key).map(({ question, options }) => ({
    key: question.key,
    number: numbers.get(question.key) ?? '',
    label: question.label,
    options,
  }));
}
