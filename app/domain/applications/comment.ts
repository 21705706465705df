import { z } from 'zod';
import { messageKey } from '../shared/message-key';

/** A comment for the colleagues, as its form sends it. */
export const commentSchema = z.object({
  text: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, messageKey('form.error.required')).max(2_000)),
  /** Names the form: sent twice it is one comment. */
  formKey: z.uuid(),
});
export type CommentInput = z.output<typeof commentSchema>;
