import type { Answers } from './answers';
import type { FormDefinition, Question } from './form-definition';

export function questionsOf({ sections }: FormDefinition): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The answers on which a later question can depend; empty for questions that cannot be a condition. */
export function conditionValues(question: Question): string[] {
  if (question.type === 'yes-no') return ['yes', 'no'];
  if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return [];
  return question.options.map(({ key }) => key);
}

/**
 * Whether a question is asked, by the answers to earlier ones. These hold visible questions only, so that what depends on
 * a hidden question is hidden as well.
 */
export function isAsked({ visibleWhen }: Pick<Question, 'visibleWhen'>, answers: Answers): boolean {
  if (!visibleWhen) return true;
  const answer = answers[visibleWhen.question];
  return answer === visibleWhen.equals || (Array.isArray(answer) && answer.some((one) => one === visibleWhen.equals));
}

/**
 * The form of one section: its questions, and of earlier sections only those on whose answers it depends. What a browser
 * needs to show and check a section of a long form.
 */
export function cutToSection(definition: FormDefinition, section: string): FormDefinition {
  const at = definition.sections.findIndex(({ key }) => key === section);
  const upTo = definition.sections.slice(0, at + 1);
  const wanted = new Set<string>();
  for (const question of questionsOf({ sections: upTo }).reverse()) {
    const isOfSection = definition.sections[at]?.questions.includes(question);
    if ((isOfSection || wanted.has(question.key)) && question.visibleWhen) wanted.add(question.visibleWhen.question);
  }
  const cut = upTo.map((one) =>
    one.key === section ? one : { ...one, questions: one.questions.filter(({ key }) => wanted.has(key)) },
  );
  return { sections: cut.filter(({ key, questions }) => key === section || questions.length > 0) };
}
