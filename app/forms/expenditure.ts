import { z } from 'zod';
import { costSchema } from '~/domain/expenditure/cost';
import { messageKey } from '~/domain/shared/message-key';
import { joinDates } from './date-parts';

/** Largest number of characters of a reason or comment on costs. */
export const MOST_SAID = 2_000;
/** Largest file of costs, in bytes. */
export const MAX_COSTS_FILE_BYTES = 1_000_000;

const version = z.coerce.number().int().min(1);
const words = z.string().trim().max(MOST_SAID, messageKey('expenditure.error.long'));

/** A new cost; `then` is the button that was pressed. */
export const newCostSchema = z.preprocess(
  joinDates('spentOn'),
  costSchema.extend({ formKey: z.uuid(), then: z.string().default('') }),
);

export const changedCostSchema = z.preprocess(joinDates('spentOn'), costSchema.extend({ version }));

export const costRemovalSchema = z.object({ version });

export const justificationSchema = z.object({ text: words.min(1, messageKey('expenditure.error.reason')) });

/** The approver's word on overspending; a refusal says why. */
export const overspendingDecisionSchema = z
  .object({
    version,
    outcome: z.enum(['approved', 'refused'], messageKey('expenditure.error.choose')),
    comment: words.default(''),
  })
  .refine(({ outcome, comment }) => outcome === 'approved' || comment !== '', {
    path: ['comment'],
    message: messageKey('expenditure.error.reason'),
  });

/** A cost is not recognised, with the reason; or recognised again. */
export const recognitionSchema = z
  .object({
    version,
    outcome: z.enum(['recognised', 'ineligible'], messageKey('expenditure.error.choose')),
    reason: words.default(''),
  })
  .refine(({ outcome, reason }) => outcome === 'recognised' || reason !== '', {
    path: ['reason'],
    message: messageKey('expenditure.error.reason'),
  });
