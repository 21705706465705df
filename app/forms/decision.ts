import { z } from 'zod';
import { DECISION_KINDS } from '~/domain/decisions/decision';
import { isBlankText, localizedSchema } from '~/domain/shared/localized';
import { messageKey } from '~/domain/shared/message-key';
import { parseAmount } from '~/domain/shared/money';
import type { FormValues } from './form-reply';
import { unfold } from './unfold';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, messageKey('decisions.error.newer'));

const award = z.object({
  applicationId: z.string().min(1).max(100),
  amount: z.string().transform((typed, context) => {
    const amount = parseAmount(typed);
    if (amount === null) context.addIssue({ code: 'custom', message: messageKey('form.error.amount') });
    return amount ?? 0;
  }),
  conditions: localizedSchema(2_000),
});

/** The form that decides on one lot; amounts and conditions count for an approval only. */
export const decisionSchema = z.preprocess(
  (typed) => unfold(typed as FormValues).value,
  z
    .object({
      kind: z.enum(DECISION_KINDS, messageKey('decisions.error.kind')),
      reportSha256: sha256,
      reason: z.string().trim().max(4_000).default(''),
      awards: z.array(award).max(1_000).default([]),
      confirmed: z.literal('yes', messageKey('decisions.error.confirm')),
    })
    .transform(({ kind, reportSha256, reason, awards }) => ({
      kind,
      reportSha256,
      reason,
      awards: awards.map(({ conditions, ...one }) => ({
        ...one,
        conditions: isBlankText(conditions) ? [] : [conditions],
      })),
    })),
);

/** The form that approves several lots: each as its key and the SHA-256 of the report that was read. */
export const decisionsSchema = z.object({
  lots: z
    .array(z.string().regex(/^[\w-]{1,60}:[0-9a-f]{64}$/))
    .max(200)
    .default([])
    .refine((lots) => lots.length > 0, messageKey('decisions.error.lots'))
    .transform((lots) => lots.map((typed) => ({ lot: typed.slice(0, -65), reportSha256: typed.slice(-64) }))),
  confirmed: z.literal('yes', messageKey('decisions.error.confirmBatch')),
});
