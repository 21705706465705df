import { questionsOf } from '../applications/conditions';
import type { FormDefinition, FormSection, Question } from '../applications/form-definition';

/** Where a question stands: its section, and how many questions of it come before. */
export interface Place {
  section: string;
  at: number;
}

/** One step towards the beginning or the end of the form. */
export type Step = 'up' | 'down';

export function findSection({ sections }: FormDefinition, key: string): FormSection | undefined {
  return sections.find((section) => section.key === key);
}

export function findQuestion(definition: FormDefinition, key: string): Question | undefined {
  return questionsOf(definition).find((question) => question.key === key);
}

export function placeOf({ sections }: FormDefinition, key: string): Place | undefined {
  for (const { key: section, questions } of sections) {
    const at = questions.findIndex((question) => question.key === key);
    if (at >= 0) return { section, at };
  }
  return undefined;
}

/**
 * The place one step on. Past the first and the last question of a section the step leads into the section before or
 * after; undefined where the form begins or ends, and for a question that is not there.
 */
export function placeBeside(definition: FormDefinition, key: string, step: Step): Place | undefined {
  const place = placeOf(definition, key);
  if (!place) return undefined;
  const index = definition.sections.findIndex((section) => section.key === place.section);
  const here = definition.sections[index];
  if (step === 'up') {
    if (place.at > 0) return { ...place, at: place.at - 1 };
    const before = definition.sections[index - 1];
    return before && { section: before.key, at: before.questions.length };
  }
  if (here && place.at < here.questions.length - 1) return { ...place, at: place.at + 1 };
  const after = definition.sections[index + 1];
  return after && { section: after.key, at: 0 };
}

/** The questions that come before this one: those on whose answers it can depend. */
export function questionsBefore(definition: FormDefinition, key: string): Question[] {
  const questions = questionsOf(definition);
  return questions.slice(
    0,
    Math.max(
      0,
      questions.findIndex((question) => question.key === key),
    ),
  );
}
