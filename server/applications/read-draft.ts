import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { sectionStates, type SectionState } from '~/domain/applications/progress';
import { questionOf, readAnswers } from '~/forms/application/read-answers';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import type { FileDescription } from '#server/files/describe-file';

interface Typed {
  definition: FormDefinition;
  context: FormContext;
  typed: FormValues;
  files: Record<string, FileDescription[]>;
}

/** What a draft says, and what keeps it from being submitted. */
export interface ReadDraft {
  answers: Answers;
  /** What is wrong or missing, under the names of the fields. */
  open: FieldErrors;
  states: SectionState[];
}

/** Reads what was typed into a whole draft: its answers, everything wrong or missing, and how far each section is. */
export function readDraft({ definition, context, typed, files }: Typed): ReadDraft {
  const source = { definition, context, typed, files: fileIds(files) };
  const { answers, errors: open } = readAnswers({ ...source, demand: 'complete' });
  const { errors: wrong } = readAnswers({ ...source, demand: 'typed' });
  const answered = new Set(
    Object.entries(typed).flatMap(([name, value]) => (value.length > 0 ? (questionOf(name) ?? []) : [])),
  );
  for (const [question, list] of Object.entries(files)) if (list.length > 0) answered.add(question);
  const states = sectionStates(definition, { answered, wrong: questionsIn(wrong), open: questionsIn(open) });
  return { answers, open, states };
}

/** The ids of files that count as answers: one in which a virus was found does not. */
export function fileIds(files: Record<string, FileDescription[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(files).map(([question, list]) => [
      question,
      list.filter(({ state }) => state !== 'infected').map(({ id }) => id),
    ]),
  );
}

const questionsIn = (errors: FieldErrors): Set<string> =>
  new Set(Object.keys(errors).flatMap((name) => questionOf(name) ?? []));
