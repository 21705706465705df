import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { organisationNameKey } from './name-key';

/** An organisation's name as registered: white space is tidied, and it must hold a letter or digit. */
export const organisationNameSchema = z
  .string()
  .transform((name) => name.trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, messageKey('form.error.required'))
      .max(200)
      .refine((name) => organisationNameKey(name) !== '', messageKey('form.error.invalid')),
  );
