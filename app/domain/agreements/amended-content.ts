import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { decimalOf } from '../shared/money';
import type { AgreementContent } from './content';
import { keepKeys } from './keep-keys';
import { amountTyped, scheduleFields, scheduleSchema, typedSchedule, type ShareFaults } from './schedule-input';

/** What an amendment changes, as it is typed: the end, the amount, the milestones and the budget. */
export const amendedSchema = scheduleSchema.extend({
  endsOn: z.iso.date(messageKey('form.error.date')),
  amount: amountTyped,
});
type AmendedInput = z.output<typeof amendedSchema>;

/** The content that was typed over `shown`, of an agreement as it is `inForce`; or what is wrong with the shares, by field. */
export function amendedContent(
  input: AmendedInput,
  { shown, inForce }: { shown: AgreementContent; inForce: AgreementContent },
): { content: AgreementContent } | { faults: ShareFaults } {
  const { endsOn, amount } = input;
  const read = typedSchedule(input, amount);
  if ('faults' in read) return read;
  return { content: { ...shown, endsOn, amount: { ...shown.amount, amount }, ...keepKeys(read.parts, inForce) } };
}

/** The fields that say a content: the way back from `amendedContent`, by amounts. */
export const amendedFields = ({ endsOn, amount, ...parts }: AgreementContent) => ({
  ...{ endsOn, amount: decimalOf(amount) },
  ...scheduleFields(parts),
});
