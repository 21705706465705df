import type { Answers } from '../applications/answers';
import { isAsked } from '../applications/conditions';
import type { FormDefinition } from '../applications/form-definition';

/**
 * An application without what tells who applies: the answers to marked questions are gone. Of the form only those questions
 * are left that were asked, so that nothing depends on a hidden answer any more.
 */
export function withoutApplicant(
  { sections }: FormDefinition,
  answers: Answers,
): { definition: FormDefinition; answers: Answers; hidden: ReadonlySet<string> } {
  const questions = sections.flatMap((section) => section.questions);
  const hidden = new Set(questions.filter(({ identifiesApplicant }) => identifiesApplicant).map(({ key }) => key));
  const definition = {
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions
        .filter((question) => isAsked(question, answers))
        .map((question) => ({ ...question, visibleWhen: null })),
    })),
  };
  return {
    definition,
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !hidden.has(key))),
    hidden,
  };
}
