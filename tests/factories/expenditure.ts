import { randomUUID } from 'node:crypto';
import type { TypedCost } from '~/domain/expenditure/cost';
import { addCosts } from '#server/expenditure/write-cost';
import { receiptsOf } from '#server/expenditure/receipts';
import { Cost, type CostRecord } from '#server/models/cost';
import { StoredFile } from '#server/models/stored-file';
import { dayIn } from './agreement';
import { reportOf, type Reporting } from './milestone';

/** A receipt of the newest report on a milestone; the result is its id. */
export async function receipt(of: Reporting, key = 'm1', name = 'receipt.pdf'): Promise<string> {
  const { _id: reportId } = await reportOf(of, key);
  const file = {
    ...{ _id: randomUUID(), subject: receiptsOf(reportId), uploaderId: of.representative.userId, name },
    ...{ type: 'application/pdf' as const, size: 1000, sha256: 'a'.repeat(64), state: 'clean' as const, heldBy: [] },
  };
  await StoredFile.create({ ...file, version: 1, createdAt: new Date() });
  return file._id;
}

export const typedCost = (wishes: Partial<TypedCost> = {}): TypedCost => ({
  ...{ line: 'staff', spentOn: dayIn(-1), description: 'Salaries', supplier: 'Staff', document: '12', receipt: '' },
  ...{ amount: 1_000_00, ...wishes },
});

/** A cost with its receipt in the report that is being written. */
export async function cost(of: Reporting, wishes: Partial<TypedCost> = {}, key = 'm1'): Promise<CostRecord> {
  const costs = [typedCost({ receipt: await receipt(of, key), ...wishes })];
  const formKey = randomUUID();
  const { agreement, representative: actor } = of;
  await addCosts({ actor, agreementId: agreement._id, key, costs, formKey, now: new Date() });
  return Cost.findById(formKey).orFail().lean<CostRecord>();
}
