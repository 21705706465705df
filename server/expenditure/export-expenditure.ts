import { BUDGET_TABLE, COSTS_TABLE } from '~/domain/expenditure/expenditure-tables';
import { decimalOf, type Money } from '~/domain/shared/money';
import type { Text } from '~/locales/text';
import { each } from '#server/exports/exported-table';
import { getExpenditure } from './get-expenditure';
import { getReportExpenditure } from './get-report-expenditure';

type Exported<Get extends (of: never) => unknown> = Parameters<Get>[0] & { text: Text };

/** The budget of an agreement beside what was spent, as a file. */
export async function exportExpenditure({ text, ...of }: Exported<typeof getExpenditure>) {
  const { lines, currency, agreement } = await getExpenditure(of);
  const rows = lines.map(({ line: id, description: line, percent, budget, accepted, reported, remaining }) => {
    const amounts = { budget, accepted, reported, remaining };
    const money = Object.entries(amounts).map(([name, amount]) => [name, { amount, currency }] as const);
    return { id, cells: { line, percent, ...(Object.fromEntries(money) as Record<keyof typeof amounts, Money>) } };
  });
  return { definition: BUDGET_TABLE, text, rows: each(rows), fileName: named(agreement.number, 'expenditure') };
}

/** The costs of the newest report on a milestone, as a file that can be read again. */
export async function exportCosts({ text, ...of }: Exported<typeof getReportExpenditure>) {
  const { costs, budget, currency, agreement, milestone } = await getReportExpenditure(of);
  const rows = costs.map(({ id, line: key, spentOn, description, supplier, document, amount, receipt, ineligible }) => {
    const line = budget.find((one) => one.key === key)?.description ?? key;
    const cells = { line, spentOn, description, supplier, document, ineligible: ineligible ?? '' };
    return {
      id,
      cells: { ...cells, amount: Number(decimalOf({ amount, currency })), receipt: receipt?.name ?? '' },
    };
  });
  const fileName = named(agreement.number, `${milestone.key}-costs`);
  return { definition: COSTS_TABLE, text, rows: each(rows), fileName };
}

const named = (number: string, what: string) => `${number.replace(/[^\w-]+/g, '-')}-${what}`;
