import { costFault, costSchema, MOST_COSTS, type CostLimits, type TypedCost } from './cost';
import { isMessageKey, type MessageKey } from '../shared/message-key';
import { isoDay } from '../shared/typed-day';

/** The columns of pasted rows, in this order. */
export const PASTED_COLUMNS = ['line', 'spentOn', 'description', 'supplier', 'document', 'amount', 'receipt'] as const;

export interface PastedFault {
  /** From 1. */
  row: number;
  key: MessageKey;
}

export interface PasteLimits extends CostLimits {
  /** How a budget line may be called: its key, or its description in any spelling of capitals. */
  lineOf: (typed: string) => string;
  /** The id of a receipt by its file name; the text itself where there is none of that name. */
  receiptOf: (typed: string) => string;
  /** Costs that the report has already. */
  there: number;
}

/** Costs out of rows of cells, or what is wrong with them, row by row: all of them are taken, or none. */
export function readPasted(
  rows: readonly (readonly string[])[],
  limits: PasteLimits,
): { costs: TypedCost[]; faults: PastedFault[] } {
  if (limits.there + rows.length > MOST_COSTS)
    return { costs: [], faults: [{ row: 1, key: 'expenditure.error.many' }] };
  const costs: TypedCost[] = [];
  const faults: PastedFault[] = [];
  rows.forEach((cells, at) => {
    const typed = Object.fromEntries(PASTED_COLUMNS.map((column, index) => [column, (cells[index] ?? '').trim()]));
    const named = {
      ...typed,
      line: limits.lineOf(typed.line ?? ''),
      spentOn: isoDay(typed.spentOn ?? ''),
      receipt: typed.receipt ? limits.receiptOf(typed.receipt) : '',
    };
    const read = costSchema.safeParse(named);
    if (!read.success) {
      const message = read.error.issues[0]?.message ?? '';
      faults.push({ row: at + 1, key: isMessageKey(message) ? message : 'form.error.invalid' });
      return;
    }
    const fault = costFault(read.data, limits);
    if (fault) faults.push({ row: at + 1, key: fault.key });
    else costs.push(read.data);
  });
  return faults.length > 0 ? { costs: [], faults } : { costs, faults };
}
