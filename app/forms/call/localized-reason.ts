import { z } from 'zod';
import { localizedSchema } from '~/domain/shared/localized';
import type { FormValues } from '../form-reply';
import { unfold } from '../unfold';

/** A reason in several languages, and the one that the form showed when it was opened. */
export const localizedReasonSchema = z.preprocess(
  (typed) => unfold(typed as FormValues).value,
  z.object({ reason: localizedSchema(2_000), shown: localizedSchema(2_000).optional() }),
);
