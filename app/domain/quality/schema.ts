import { z } from 'zod';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { SEVERITIES, STANDARD_ANSWERS } from './quality';

const MOST_TEXT = 2_000;
const day = z.iso.date(messageKey('form.error.date'));
const version = z.coerce.number().int().min(1);
const said = (key: Parameters<typeof messageKey>[0]) => z.string().trim().min(1, messageKey(key)).max(MOST_TEXT);

/** The quality standards of a service type, in the next version. */
export const checklistSchema = z.object({
  /** The version that the form had shown; 0 where it showed the catalogue's text. */
  version: z.coerce.number().int().min(0),
  standards: z
    .array(
      z
        .object({ key: z.string().regex(/^q[a-z0-9-]{1,20}$/), text: localizedSchema(500) })
        .refine(({ text }) => Object.values(text).some(Boolean), {
          path: ['text', 'en'],
          message: messageKey('quality.error.standard'),
        }),
    )
    .min(1, messageKey('quality.error.standards'))
    .max(100),
});
export type ChecklistInput = z.output<typeof checklistSchema>;

export const plannedVisitSchema = z.object({
  plannedOn: day,
  visitors: z.string().trim().min(1, messageKey('quality.error.visitors')).max(300),
});
export type PlannedVisitInput = z.output<typeof plannedVisitSchema>;

const answers = z
  .record(
    z.string().max(24),
    z.object({
      answer: z.enum(STANDARD_ANSWERS, messageKey('quality.error.answer')),
      note: z.string().trim().max(MOST_TEXT).default(''),
    }),
  )
  .default({});

/** A provider's own look at its service. */
export const assessmentSchema = z.object({ answers, summary: said('quality.error.summary') });
export type AssessmentInput = z.output<typeof assessmentSchema>;

/** What a visit saw, and what it found wanting. */
export const doneVisitSchema = z.object({
  version,
  doneOn: day,
  answers,
  summary: said('quality.error.summary'),
  findings: z
    .array(
      z.object({
        key: z.string().regex(/^f[a-z0-9-]{1,20}$/),
        standard: z.string().max(24).default(''),
        severity: z.enum(SEVERITIES, messageKey('quality.error.severity')),
        text: said('quality.error.finding'),
        action: said('quality.error.action'),
        dueOn: day,
      }),
    )
    .max(50)
    .default([]),
});
export type DoneVisitInput = z.output<typeof doneVisitSchema>;

export const correctionSchema = z.object({ version, text: said('quality.error.correction') });

/** The visitor's word on a correction: the finding is closed, or goes back with a reason. */
export const closingSchema = z.object({
  version,
  decision: z.enum(['close', 'return'], messageKey('quality.error.decision')),
  text: said('quality.error.seen'),
});
