import { readPasted, type PastedFault } from '~/domain/expenditure/pasted';
import { DomainError } from '~/domain/shared/errors';
import { Cost } from '#server/models/cost';
import { costLimits } from './cost-limits';
import type { NumberedRow } from '#server/spreadsheets/list-rows';
import { loadOwnReport, type CostsOf } from './hold-report';
import { listReceipts } from './receipts';
import { addCosts } from './write-cost';

interface Arguments extends CostsOf {
  rows: readonly NumberedRow[];
  /** Names the form: sent again it adds nothing. */
  formKey: string;
  now: Date;
}

/** Adds the costs of a list: all of them, or none and what is wrong in which row. `invalid` where there are no rows. */
export async function importCosts({ rows, formKey, now, ...of }: Arguments): Promise<{ faults: PastedFault[] }> {
  const loaded = await loadOwnReport(of);
  if (rows.length === 0) throw new DomainError('invalid', 'expenditure.error.noRows');
  const reportId = loaded.report._id;
  const isRepeated = (await Cost.exists({ _id: formKey, reportId })) !== null;
  if (isRepeated) return { faults: [] };
  const receipts = await listReceipts(reportId);
  const { costs, faults } = readPasted(
    rows.map(({ cells }) => cells),
    {
      ...(await costLimits(loaded, now)),
      lineOf: lineNamed(loaded.agreement.content.budget),
      receiptOf: (name) => receipts.find((file) => folded(file.name) === folded(name))?.id ?? name,
      there: await Cost.countDocuments({ reportId }),
    },
  );
  if (faults.length > 0) {
    return { faults: faults.map(({ row, key }) => ({ row: rows[row - 1]?.row ?? row, key })) };
  }
  await addCosts({ ...of, costs, formKey, now });
  return { faults };
}

const folded = (typed: string) => typed.trim().toLowerCase();

/** Finds a budget line by its key, or by its description where only one is called so. */
function lineNamed(budget: readonly { key: string; description: string }[]) {
  return (typed: string): string => {
    const named = budget.filter(({ description }) => folded(description) === folded(typed));
    const isKey = budget.some(({ key }) => key === typed);
    return isKey || named.length !== 1 ? typed : (named[0]?.key ?? typed);
  };
}
