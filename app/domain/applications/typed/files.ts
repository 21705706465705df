import { z } from 'zod';
import { messageKey } from '../../shared/message-key';
import type { QuestionOf } from '../form-definition';
import { mistake } from './mistake';

/** Ids of stored files; what kind they are was checked when they were stored. */
export function files({ maxFiles }: QuestionOf<'files'>) {
  const id = z.string().regex(/^[\w-]{1,64}$/, messageKey('form.error.invalid'));
  return z.array(id, messageKey('form.error.invalid')).transform((ids, context): string[] => {
    const different = [...new Set(ids)];
    if (different.length > maxFiles) context.addIssue(mistake('answers.error.maxFiles', { limit: maxFiles }));
    return different;
  });
}
