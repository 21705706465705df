import { z } from 'zod';
import { localizedSchema } from '../shared/localized';

/** The kinds of questions that an application form can ask (product design, "Application forms"). */
export const QUESTION_TYPES = [
  'short-text', 'long-text', 'number', 'money', 'date', 'yes-no', 'single-choice', 'multiple-choice', 'people', 'work-plan',
  'budget', 'files', 'declaration',
] as const; // prettier-ignore

const keySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const questionSchema = z.object({
  key: keySchema,
  type: z.enum(QUESTION_TYPES),
  label: localizedSchema(500),
  help: localizedSchema(2_000),
  required: z.boolean(),
  /** Tells who applies: hidden where review is anonymous. */
  identifiesApplicant: z.boolean(),
  /** Most words of a long text; null for as many as one likes. */
  wordLimit: z.number().int().min(1).max(10_000).nullable(),
  /** What can be chosen, for the two kinds of choice. */
  options: z.array(z.object({ key: keySchema, label: localizedSchema(300) })),
  /** Asked only where an earlier question was answered so. */
  visibleWhen: z.object({ question: keySchema, equals: z.string() }).nullable(),
});
export type Question = z.output<typeof questionSchema>;

/** An application form as data: what is asked, in sections. */
export const formDefinitionSchema = z.object({
  sections: z.array(
    z.object({
      key: keySchema,
      title: localizedSchema(200),
      introduction: localizedSchema(2_000),
      questions: z.array(questionSchema),
    }),
  ),
});
export type FormDefinition = z.output<typeof formDefinitionSchema>;

/** True when the form asks something, keys are unique and each condition names an earlier question. */
export function isSoundForm({ sections }: FormDefinition): boolean {
  const seen = new Set<string>();
  for (const { key, visibleWhen } of sections.flatMap(({ questions }) => questions)) {
    if (seen.has(key) || (visibleWhen && !seen.has(visibleWhen.question))) return false;
    seen.add(key);
  }
  return seen.size > 0;
}
