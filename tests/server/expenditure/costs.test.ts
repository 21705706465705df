import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideOverspending, justifyOverspending } from '#server/expenditure/overspend';
import { getExpenditure } from '#server/expenditure/get-expenditure';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { markIneligible } from '#server/expenditure/mark-ineligible';
import { addCosts, changeCost, removeCost } from '#server/expenditure/write-cost';
import { Cost } from '#server/models/cost';
import { Overspending } from '#server/models/overspending';
import { StoredFile } from '#server/models/stored-file';
import { dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { cost, receipt, typedCost } from '#tests/factories/expenditure';
import { accept, giveBack, handIn, reportOf, writtenReport } from '#tests/factories/milestone';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

let of: RunningAgreement;
const now = () => new Date();
const on = (actor = of.representative) => ({ actor, agreementId: of.agreement._id, key: 'm1', now: now() });

beforeEach(async () => {
  of = await runningAgreement();
  await writtenReport(of);
});

describe('costs of a report', () => {
  it('are entered once for a form, changed by their version, and removed', async () => {
    const formKey = randomUUID();
    const add = () => addCosts({ ...on(), costs: [typedCost()], formKey });
    await Promise.all([add(), add()].map((work) => work.catch(() => undefined)));
    await add();
    expect(await Cost.countDocuments()).toBe(1);
    const change = (expected: number) =>
      changeCost({ ...on(), costId: formKey, expected, cost: typedCost({ amount: 5 }) });
    await change(1);
    expect(await refusalOf(change(1))).toBe('stale');
    expect(await refusalOf(removeCost({ ...on(), costId: formKey, expected: 1 }))).toBe('stale');
    await removeCost({ ...on(), costId: formKey, expected: 2 });
    expect(await Cost.countDocuments()).toBe(0);
  });

  it('are within the agreement, of its lines, and with receipts of the report', async () => {
    const said = (wishes: Parameters<typeof typedCost>[0]) =>
      explanationOf(addCosts({ ...on(), costs: [typedCost(), typedCost(wishes)] }));
    expect(await said({ line: 'yacht' })).toBe('expenditure.error.line');
    expect(await said({ spentOn: dayIn(1) })).toBe('expenditure.error.day');
    expect(await said({ spentOn: dayIn(-11) })).toBe('expenditure.error.day');
    expect(await said({ receipt: 'of-somebody-else' })).toBe('expenditure.error.receipt');
    expect(await Cost.countDocuments()).toBe(0);
  });

  it('are the organisation’s to write, and only before the report is handed in', async () => {
    const by = async (actor: RunningAgreement['manager']) =>
      refusalOf(addCosts({ ...on(actor), costs: [typedCost()] }));
    expect(await by(of.manager)).toBe('not-found');
    expect(await by((await createUser()).actor)).toBe('not-found');
    const { _id: costId } = await cost(of);
    await handIn(of);
    expect(await by(of.representative)).toBe('wrong-state');
    expect(await refusalOf(changeCost({ ...on(), costId, expected: 1, cost: typedCost() }))).toBe('wrong-state');
    expect(await refusalOf(removeCost({ ...on(), costId, expected: 1 }))).toBe('wrong-state');
  });

  it('each need a receipt that was found clean', async () => {
    await addCosts({ ...on(), costs: [typedCost({ receipt: await receipt(of) }), typedCost()] });
    expect(await explanationOf(handIn(of))).toBe('expenditure.error.noReceipt');
    const last = await receipt(of);
    const { _id: reportId } = await reportOf(of);
    await Cost.updateOne({ reportId, receipt: '' }, { $set: { receipt: last } });
    await StoredFile.updateOne({ _id: last }, { $set: { state: 'scanning' } });
    expect(await explanationOf(handIn(of))).toBe('expenditure.error.noReceipt');
    await StoredFile.updateOne({ _id: last }, { $set: { state: 'clean' } });
    await handIn(of);
  });

  it('are hidden from the office until the report is handed in', async () => {
    const seen = (actor: RunningAgreement['manager'], side: 'office' | 'organisation') =>
      getReportExpenditure({ ...on(actor), side });
    await cost(of);
    expect(await refusalOf(seen(of.manager, 'office'))).toBe('not-found');
    await handIn(of);
    expect((await seen(of.manager, 'office')).costs).toHaveLength(1);
    expect(await refusalOf(seen(of.manager, 'organisation'))).toBe('not-found');
  });
});

describe('overspending of a budget line', () => {
  const budget = () => of.agreement.content.budget[0]?.amount ?? 0;
  const justify = (line = 'staff') => justifyOverspending({ ...on(), input: { line, text: 'Prices rose' } });
  const decide = (outcome: 'approved' | 'refused', version = 1, actor = of.approver) =>
    decideOverspending({ ...on(actor), input: { line: 'staff', outcome, comment: '', version } });

  it('of ten percent needs nothing; by a minor unit more it is justified, and approved before it is accepted', async () => {
    await cost(of, { amount: Math.floor((budget() * 110) / 100) });
    expect(await explanationOf(justify())).toBe('expenditure.error.notOver');
    await cost(of, { amount: 1 });
    expect(await explanationOf(handIn(of))).toBe('expenditure.error.justify');
    await justify();
    await handIn(of);
    expect(await explanationOf(accept(of))).toBe('expenditure.error.unapproved');
    expect(await refusalOf(decide('approved', 1, of.manager))).toBe('not-permitted');
    expect(await refusalOf(decide('approved', 2))).toBe('stale');
    await decide('approved');
    await accept(of);
    expect(await Overspending.countDocuments({ 'decided.outcome': 'approved' })).toBe(1);
  });

  it('that was refused is justified anew after the report was returned, or gone with what is not recognised', async () => {
    const { _id: costId } = await cost(of, { amount: budget() * 2 });
    await justify();
    await handIn(of);
    await decide('refused');
    expect(await explanationOf(accept(of))).toBe('expenditure.error.unapproved');
    await giveBack(of);
    expect(await explanationOf(handIn(of))).toBe('expenditure.error.justify');
    await justify();
    await handIn(of);
    const mark = (version: number, actor = of.manager) =>
      markIneligible({ ...on(actor), costId, input: { reason: 'Not in the plan', version } });
    expect(await refusalOf(mark(1, of.approver))).toBe('not-permitted');
    expect(await refusalOf(mark(9))).toBe('stale');
    await mark(1);
    await accept(of);
    const page = await getExpenditure({ ...on(of.manager), side: 'office' });
    expect(page).toMatchObject({ ineligible: budget() * 2, total: { accepted: 0, reported: 0 } });
  });
});
