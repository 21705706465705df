import type { Answers } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { TRIAL_CONTEXT, trialFiles } from '~/domain/form-builder/trial';
import { isLocale, type Locale } from '~/domain/shared/locale';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { cleanTyped, isFieldOf, readAnswers } from '../application/read-answers';

/** A form that is tried out: what was typed so far, and what an applicant would be told. */
export interface Trial {
  language: Locale;
  /** The key of the section that is shown. */
  section: string;
  typed: FormValues;
  /** The list that was asked for another row. */
  adding: string | null;
  /** Null before anything was checked. */
  checked: { answers: Answers; errors: FieldErrors } | null;
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

/** What a button of the trial asks for: `show` another section, `say` it in another language, `add` a row, `check` it. */
export function readTrial(definition: FormDefinition, posted: FormValues): Trial {
  const { sections } = definition;
  const isOfForm = (name: string) => sections.some((section) => isFieldOf(section, name));
  const typed = cleanTyped(Object.fromEntries(Object.entries(posted).filter(([name]) => isOfForm(name))));
  const wanted = one(posted.show) || one(posted.section);
  const language = one(posted.say) || one(posted.language);
  const read = {
    definition,
    context: TRIAL_CONTEXT,
    typed,
    files: trialFiles(definition),
    demand: 'complete' as const,
  };
  return {
    language: isLocale(language) ? language : 'en',
    section: sections.some(({ key }) => key === wanted) ? wanted : (sections[0]?.key ?? ''),
    typed,
    adding: one(posted.add) || null,
    checked: posted.check === undefined ? null : readAnswers(read),
  };
}
