import { z } from 'zod';
import { DELIVERABLE_STATES } from '~/domain/milestones/report-form';
import { parseAmount } from '~/domain/shared/money';
import { messageKey } from '~/domain/shared/message-key';

const MOST_WORDS = 4_000;

const version = z.coerce.number().int().min(1);
const words = z.string().trim().max(MOST_WORDS, messageKey('milestones.error.tooLong'));
const reason = words.min(1, messageKey('milestones.error.reason'));

/** What hands a report in. */
export const handingInReportSchema = z.object({ version, formKey: z.uuid() });

/** How much of a milestone is accepted; `amount` in major units as typed, minor units afterwards, null for all of it. */
export const acceptanceSchema = z
  .object({
    version,
    kind: z.enum(['whole', 'part'], messageKey('milestones.error.choose')),
    amount: z.string().default(''),
    comment: words.default(''),
  })
  .transform(({ kind, amount: typed, ...rest }, issues) => {
    if (kind === 'whole') return { ...rest, amount: null };
    const amount = parseAmount(typed);
    if (!amount) {
      issues.addIssue({ code: 'custom', path: ['amount'], message: messageKey('milestones.error.amount') });
    }
    return { ...rest, amount: amount ?? 0 };
  });

/** What sends a report back; the comments on its items are fields of their own: `comments.<question>`. */
export const returningSchema = z
  .looseObject({ version, reason })
  .transform(({ version: expected, reason: why, ...others }, issues) => {
    const comments: Record<string, string> = {};
    for (const [name, typed] of Object.entries(others)) {
      if (!name.startsWith(COMMENTS) || typeof typed !== 'string') continue;
      if (typed.length > MOST_WORDS) {
        issues.addIssue({ code: 'custom', path: [name], message: messageKey('milestones.error.tooLong') });
      }
      comments[name.slice(COMMENTS.length)] = typed;
    }
    return { version: expected, reason: why, comments };
  });
const COMMENTS = 'comments.';

export const visitSchema = z.object({
  version,
  opinion: z.enum(DELIVERABLE_STATES, messageKey('milestones.error.choose')),
  text: words.min(1, messageKey('milestones.error.found')),
});

export const withdrawalSchema = z.object({ version, reason });

/** What makes an advance payable. */
export const advanceSchema = z.object({ version });
