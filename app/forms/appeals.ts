import { z } from 'zod';
import { admissibilitySchema, appealOutcomeSchema } from '~/domain/appeals/schema';
import type { Locale } from '~/domain/shared/locale';
import type { FormValues } from './form-reply';
import { unfold } from './unfold';

const unfolded = (typed: unknown) => unfold(typed as FormValues).value;

/** The form that says whether an appeal is examined. */
export const admissibilityForm = (languages: readonly Locale[]) =>
  z.preprocess(unfolded, admissibilitySchema(languages));

/** The form that decides an appeal. */
export const appealOutcomeForm = (languages: readonly Locale[]) =>
  z.preprocess(unfolded, appealOutcomeSchema(languages));
