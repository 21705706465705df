import { z } from 'zod';
import { portalInstant } from '~/domain/calls/dates';
import { SECTIONS, type Section } from '~/domain/calls/schema';
import { messageKey } from '~/domain/shared/message-key';
import { joinDateTimes } from '../date-parts';
import type { FormValues } from '../form-reply';
import { unfold } from '../unfold';

const expected = z.coerce.number().int();

/** The form that approves: the version that was read, when it is published, and why beyond the budget where it is. */
export const approvalSchema = z.preprocess(
  joinDateTimes('publishAt'),
  z
    .object({
      number: expected,
      version: expected,
      when: z.enum(['now', 'later'], messageKey('callApproval.error.when')).default('now'),
      publishAt: z.string().default(''),
      overBudgetReason: z.string().trim().max(2_000).default(''),
    })
    .transform(({ when, publishAt, ...rest }, context) => {
      if (when === 'now') return { ...rest, publishAt: null };
      const isTime = z.iso.datetime({ local: true }).safeParse(publishAt).success;
      if (isTime) return { ...rest, publishAt: portalInstant(publishAt) };
      context.addIssue({ code: 'custom', path: ['publishAt'], message: messageKey('form.error.dateTime') });
      return z.NEVER;
    }),
);

const comment = z.string().trim().max(2_000).default('');

/** The form that returns: comments about sections and about the whole, at least one. */
export const returnSchema = z.preprocess(
  (typed) => unfold(typed as FormValues).value,
  z
    .object({ version: expected, general: comment, comments: z.partialRecord(z.enum(SECTIONS), comment).default({}) })
    .transform(({ version, general, comments }, context) => {
      const anchored: { section: Section | null; text: string }[] = SECTIONS.map((section) => ({
        section,
        text: comments[section] ?? '',
      }));
      const said = [{ section: null, text: general }, ...anchored].filter(({ text }) => text !== '');
      if (said.length > 0) return { version, comments: said };
      context.addIssue({ code: 'custom', path: ['general'], message: messageKey('callApproval.error.comment') });
      return z.NEVER;
    }),
);
