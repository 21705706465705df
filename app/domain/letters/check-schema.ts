import { z } from 'zod';
import { messageKey } from '../shared/message-key';

/** The code of a letter as it is typed. */
export const letterCheckSchema = z.object({
  code: z.string().trim().min(1, messageKey('letterCheck.noCode')).max(60),
});
