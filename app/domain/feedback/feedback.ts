import { z } from 'zod';
import { messageKey } from '../shared/message-key';

export const FEEDBACK_KINDS = ['complaint', 'praise', 'suggestion'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** `begun`: somebody looks into it; `closed`: it has its answer. */
export const FEEDBACK_STATES = ['received', 'begun', 'closed'] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** Feedback is deleted so many years after it was closed. */
export const FEEDBACK_YEARS_KEPT = 2;

export const MOST_FEEDBACK = 2_000;

/** What somebody says of a service. Who they are is theirs to say or not: names are allowed here, and sealed. */
export const feedbackSchema = z.object({
  kind: z.enum(FEEDBACK_KINDS, messageKey('feedback.error.kind')),
  text: z.string().trim().min(1, messageKey('feedback.error.text')).max(MOST_FEEDBACK),
  contact: z.string().trim().max(200).default(''),
});
export type FeedbackInput = z.output<typeof feedbackSchema>;

/** What the manager does: begin to look into it, or close it with the answer that its sender reads. */
export const feedbackActSchema = z
  .object({
    version: z.coerce.number().int().min(1),
    go: z.enum(['begin', 'close']),
    answer: z.string().trim().max(MOST_FEEDBACK).default(''),
  })
  .refine(({ go, answer }) => go === 'begin' || answer !== '', {
    path: ['answer'],
    message: messageKey('feedback.error.answer'),
  });
export type FeedbackAct = z.output<typeof feedbackActSchema>;
