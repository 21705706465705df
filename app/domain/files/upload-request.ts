import { z } from 'zod';
import { messageKey } from '~/domain/shared/message-key';
import { parseFileSubject } from './file-subject';
import { MAX_FILE_BYTES } from './file-types';

/** What somebody says about a file before sending it piece by piece. */
export const uploadRequest = z.object({
  name: z.string().min(1).max(1000),
  /** In bytes. */
  size: z.number().int().min(1, messageKey('files.error.empty')).max(MAX_FILE_BYTES),
  /** SHA-256 of the whole file in lower-case hex, where the sender has worked it out. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  subject: z.string().transform((text, context) => {
    const subject = parseFileSubject(text);
    if (subject) return subject;
    context.addIssue({ code: 'custom', message: 'unknown kind of subject' });
    return z.NEVER;
  }),
});

export type UploadRequest = z.output<typeof uploadRequest>;
