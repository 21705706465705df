import { z } from 'zod';
import { termsSchema } from '~/domain/agreements/schema';
import { joinDates } from './date-parts';
import type { FormValues } from './form-reply';
import { unfold } from './unfold';

/** The form with an agreement's dates, languages and terms. */
export const termsForm = z.preprocess(
  (typed) => unfold(joinDates('startsOn', 'endsOn')(typed) as FormValues).value,
  termsSchema,
);
