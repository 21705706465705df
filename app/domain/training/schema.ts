import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { severalTyped, tickedTyped } from '../shared/typed-fields';

export const MOST_SESSIONS = 40;
/** People of one organisation in a course. */
export const MOST_TRAINEES = 200;

const version = z.coerce.number().int().min(1);
const percent = (least: number) =>
  z.coerce
    .number({ error: messageKey('form.error.whole') })
    .int(messageKey('form.error.whole'))
    .min(least)
    .max(100);
const time = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, messageKey('training.error.time'));

const sessionSchema = z
  .object({
    key: z.string().regex(/^s[a-z0-9-]{1,20}$/),
    day: z.iso.date(messageKey('form.error.date')),
    from: time,
    to: time,
    place: z.string().trim().min(1, messageKey('training.error.place')).max(200),
    trainer: z.string().trim().max(200).default(''),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: messageKey('training.error.order') });

const everyLanguage = (max: number) =>
  localizedSchema(max).superRefine((text, issues) => {
    for (const locale of LOCALES.filter((one) => text[one] === ''))
      issues.addIssue({ code: 'custom', path: [locale], message: messageKey('training.error.language') });
  });

/** What a course is. */
export const courseSchema = z.object({
  /** 0 of a new one. */
  version: z.coerce.number().int().min(0),
  title: everyLanguage(200),
  topics: everyLanguage(4_000),
  calls: severalTyped(z.string().max(60), 100).refine((calls) => calls.length > 0, messageKey('training.error.calls')),
  share: percent(1),
  everyCoordinator: tickedTyped,
  staffShare: percent(0),
  sessions: z.array(sessionSchema).max(MOST_SESSIONS).default([]),
});
export type CourseInput = z.output<typeof courseSchema>;

const names = z
  .string()
  .max(20_000)
  .default('')
  .transform((typed) =>
    typed
      .split(/\r?\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

/** Who of an organisation takes part: one name a line. */
export const traineesSchema = z
  .object({ coordinators: names, staff: names })
  .refine(({ coordinators, staff }) => coordinators.length + staff.length > 0, {
    path: ['coordinators'],
    message: messageKey('training.error.names'),
  });
export type TraineesInput = z.output<typeof traineesSchema>;

/** Who was at which session: `attended` holds `<trainee>:<session>`, `people` those whom the form shows. */
export const attendanceSchema = z.object({
  version,
  people: severalTyped(z.string().max(60), 2_000),
  attended: severalTyped(z.string().max(80), 80_000),
});

/** How an attendance that a certificate rests on is corrected. */
export const correctionSchema = z.object({
  version,
  attended: severalTyped(z.string().max(20), MOST_SESSIONS),
  reason: z.string().trim().min(1, messageKey('training.error.reason')).max(2_000),
});
