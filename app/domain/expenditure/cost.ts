import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { parseAmount } from '../shared/money';

/** Largest number of costs in one report. */
export const MOST_COSTS = 500;
/** Receipts of one report. */
export const MOST_RECEIPTS = 200;

const line = (max: number) => z.string().trim().max(max, messageKey('expenditure.error.long'));
const wanted = (max: number) => line(max).min(1, messageKey('form.error.required'));

/** A cost as it is typed: the budget line by its key, the day, what, from whom, by which document, how much, which receipt. */
export const costSchema = z.object({
  line: wanted(60),
  spentOn: z.iso.date(messageKey('form.error.date')),
  description: wanted(200),
  supplier: wanted(200),
  document: line(60).default(''),
  amount: z.string().transform((typed, context) => {
    const amount = parseAmount(typed);
    if (!amount) context.addIssue({ code: 'custom', message: messageKey('expenditure.error.amount') });
    return amount ?? 0;
  }),
  /** The id of a stored file; empty while there is none. */
  receipt: line(60).default(''),
});
export type TypedCost = z.output<typeof costSchema>;

export interface CostLimits {
  /** Keys of the budget lines in force. */
  lines: readonly string[];
  startsOn: string;
  /** The last day that costs can be of: the agreement's end or today, whichever is earlier. */
  until: string;
  /** Ids of receipts that are there. */
  receipts: readonly string[];
}

/** The first field of a cost that the agreement does not allow, and why; null where all is well. */
export function costFault(cost: TypedCost, limits: CostLimits): { field: keyof TypedCost; key: CostFault } | null {
  if (!limits.lines.includes(cost.line)) return { field: 'line', key: 'expenditure.error.line' };
  if (cost.spentOn < limits.startsOn || cost.spentOn > limits.until)
    return { field: 'spentOn', key: 'expenditure.error.day' };
  if (cost.receipt !== '' && !limits.receipts.includes(cost.receipt))
    return { field: 'receipt', key: 'expenditure.error.receipt' };
  return null;
}

type CostFault = 'expenditure.error.line' | 'expenditure.error.day' | 'expenditure.error.receipt';
