import { z } from 'zod';
import { messageKey } from '~/domain/shared/message-key';

const words = (key: Parameters<typeof messageKey>[0]) => z.string().trim().min(1, messageKey(key)).max(4_000);
const seen = z.coerce.number().int().min(0);

/** The forms of a discussion, told apart by `act`. */
export const discussionSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('say'), id: z.uuid(), text: words('consensus.error.text') }),
  z.object({
    act: z.literal('propose'),
    seen,
    /** A level, `none` where the criterion does not apply; a total has none. */
    level: z
      .string()
      .regex(/^(\d{1,3}|none)?$/)
      .default(''),
    justification: words('consensus.error.justification'),
  }),
  z
    .object({
      act: z.literal('answer'),
      number: seen,
      answer: z.enum(['agree', 'dissent'], messageKey('consensus.error.answer')),
      reason: z.string().trim().max(4_000).default(''),
    })
    .refine(({ answer, reason }) => answer === 'agree' || reason !== '', {
      path: ['reason'],
      message: messageKey('consensus.error.reason'),
    }),
  z.object({ act: z.literal('settle'), number: seen }),
  z.object({ act: z.literal('take-up'), reason: words('consensus.error.reason') }),
]);
export type DiscussionForm = z.output<typeof discussionSchema>;
