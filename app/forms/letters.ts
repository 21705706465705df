import { z } from 'zod';
import { localizedSchema } from '~/domain/shared/localized';
import { messageKey } from '~/domain/shared/message-key';
import { joinDates } from './date-parts';
import type { FormValues } from './form-reply';
import { unfold } from './unfold';

const MOST_LINES = 60;
const version = z.coerce.number().int();

const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .default('');

/** One item a line. */
const lines = words(20_000).transform((typed) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES),
);

const unfolded = (typed: unknown) => unfold(typed as FormValues).value;

/** Reasons keep their places, also where one is left empty. */
const withReasons = (typed: unknown) => {
  const values = typed as FormValues;
  const places = Object.keys(values).filter((name) => name.startsWith('unmet.'));
  return { ...values, unmet: places.map((_, at) => values[`unmet.${at}`] ?? '') };
};

/** What evaluators wrote in a draft, put otherwise. */
export const wordingSchema = z.preprocess(
  withReasons,
  z.object({ version, strengths: lines, weaknesses: lines, unmet: z.array(words(2_000)).max(200).default([]) }),
);

/** Why an issued letter is corrected. */
export const correctionSchema = z.preprocess(unfolded, z.object({ version, reason: localizedSchema(2_000) }));

/** Why an issued letter is taken back. */
export const letterWithdrawalSchema = z.object({
  version,
  reason: words(2_000).refine((reason) => reason !== '', messageKey('letterLife.error.reason')),
});

/** To whom a letter was handed over, and on which day. */
export const handoverSchema = z.preprocess(
  joinDates('day'),
  z.object({
    version,
    to: words(200).refine((to) => to !== '', messageKey('letterLife.error.to')),
    day: z.iso.date(messageKey('form.error.date')),
  }),
);
