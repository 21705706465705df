import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import * as own from '~/routes/agreements.$agreementId.expenditure';
import * as csv from '~/routes/agreements.$agreementId.expenditure[.]csv';
import * as costs from '~/routes/agreements.$agreementId.milestones.$key.expenditure._index';
import * as changed from '~/routes/agreements.$agreementId.milestones.$key.expenditure.costs.$costId._index';
import * as removal from '~/routes/agreements.$agreementId.milestones.$key.expenditure.costs.$costId.removal';
import * as importing from '~/routes/agreements.$agreementId.milestones.$key.expenditure.import';
import * as added from '~/routes/agreements.$agreementId.milestones.$key.expenditure.new';
import * as justification from '~/routes/agreements.$agreementId.milestones.$key.expenditure.overspending.$line';
import * as receipts from '~/routes/agreements.$agreementId.milestones.$key.expenditure.receipts';
import * as costsCsv from '~/routes/agreements.$agreementId.milestones.$key.expenditure[.]csv';
import * as office from '~/routes/office.agreements.$agreementId.expenditure';
import * as officeCosts from '~/routes/office.agreements.$agreementId.milestones.$key.expenditure._index';
import * as judged from '~/routes/office.agreements.$agreementId.milestones.$key.expenditure.costs.$costId';
import * as decision from '~/routes/office.agreements.$agreementId.milestones.$key.expenditure.overspending.$line';
import { overspendingToDecide } from '#server/desk/waiting-expenditure';
import { Cost, type CostRecord } from '#server/models/cost';
import { dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { cost, receipt } from '#tests/factories/expenditure';
import { handIn, writtenReport } from '#tests/factories/milestone';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let of: RunningAgreement;
type Form = Record<string, string>;

beforeEach(async () => {
  of = await runningAgreement();
  await writtenReport(of);
});

async function visitor({ userId }: Actor) {
  const { cookie } = await signIn({ id: userId });
  return (more: Form = {}, form?: Form) =>
    routeArgs('/agreements/x', {
      ...{ cookie, params: { agreementId: of.agreement._id, key: 'm1', ...more } },
      ...(form ? { form } : {}),
    });
}

const dayFields = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'spentOn-day': date, 'spentOn-month': month, 'spentOn-year': year };
};

describe('the pages of costs', () => {
  it('take a cost, change and remove it, with everything typed kept where it is refused', async () => {
    const visit = await visitor(of.representative);
    const { formKey, page } = await added.loader(visit());
    expect(page).toMatchObject({ costs: [], budget: [{ key: 'staff' }, {}, {}], may: { write: true } });
    const typed = { formKey, line: 'staff', description: 'March', supplier: 'Staff', document: '', amount: '1 250,50' };
    expect(await callRoute(added.action, visit({}, { ...typed, ...dayFields(dayIn(5)) }))).toMatchObject({
      status: 400,
      data: { errors: { spentOn: { key: 'expenditure.error.day' } }, values: { amount: '1 250,50' } },
    });
    const wrong = { ...typed, ...dayFields(dayIn(-1)), amount: '12,345' };
    expect(await callRoute(added.action, visit({}, { ...wrong, amount: '-5' }))).toMatchObject({
      data: { errors: { amount: { key: 'expenditure.error.amount' } } },
    });
    const form = { ...typed, ...dayFields(dayIn(-1)) };
    for (const then of ['', 'another']) {
      const { location } = await callRoute(added.action, visit({}, { ...form, then }));
      expect(location).toMatch(then === '' ? /expenditure$/ : /expenditure\/new$/);
    }
    const shown = await costs.loader(visit());
    expect(shown.costs).toMatchObject([{ amount: 125_050, receipt: null, version: 1 }]);

    const costId = shown.costs[0]?.id ?? '';
    const file = await receipt(of);
    const change = { ...form, receipt: file, version: '1', amount: '100' };
    expect((await callRoute(changed.action, visit({ costId }, change))).location).toMatch(/expenditure$/);
    await expect(callRoute(changed.action, visit({ costId }, change))).resolves.toMatchObject({ status: 409 });
    expect(await changed.loader(visit({ costId }))).toMatchObject({ cost: { amount: 10_000, receipt: { id: file } } });
    expect(await (await costsCsv.loader(visit())).text()).toContain('receipt.pdf');
    expect(await removal.loader(visit({ costId }))).toMatchObject({ cost: { version: 2 } });
    await callRoute(removal.action, visit({ costId }, { version: '2' }));
    expect(await Cost.countDocuments()).toBe(0);
    expect(await callRoute(changed.loader, visit({ costId }))).toMatchObject({ status: 404 });
  });

  it('take a list as a whole or say what is wrong in which row', async () => {
    const visit = await visitor(of.representative);
    const rows = (...lines: string[]) => `Line;Day;What;Whom;No;Amount;Receipt\n\n${lines.join('\n')}`;
    const good = `staff;${dayIn(-1)};March;Staff;12;1250,50;`;
    const formKey = randomUUID();
    const send = (text: string) => callRoute(importing.action, visit({}, { text, formKey }));
    expect(await send(rows(good, good.replace('staff', 'yacht'), good.replace('1250,50', 'much')))).toMatchObject({
      status: 400,
      data: {
        faults: [
          { row: 4, key: 'expenditure.error.line' },
          { row: 5, key: 'expenditure.error.amount' },
        ],
        errors: { text: { key: 'expenditure.import.refused', values: { count: 2 } } },
      },
    });
    expect(await Cost.countDocuments()).toBe(0);
    expect(await send('')).toMatchObject({
      status: 400,
      data: { errors: { text: { key: 'expenditure.error.noRows' } } },
    });
    for (let times = 0; times < 2; times += 1) expect((await send(rows(good, good))).location).toMatch(/expenditure$/);
    expect(await Cost.countDocuments({ amount: 125_050 })).toBe(2);
  });

  it('remove receipts of this report only', async () => {
    const visit = await visitor(of.representative);
    const file = await receipt(of);
    expect((await receipts.loader(visit())).receipts).toHaveLength(1);
    expect(await callRoute(receipts.action, visit({}, { remove: 'another' }))).toMatchObject({ status: 404 });
    expect(await callRoute(receipts.action, visit({}, { remove: file }))).toMatchObject({ status: 303 });
    expect((await receipts.loader(visit())).receipts).toHaveLength(0);
    expect(await callRoute(receipts.action, visit({}, { note: '' }))).toMatchObject({
      data: { errors: { file: { key: 'files.error.choose' } } },
    });
  });

  it('lead overspending from its justification to the decision, and a cost out of what is recognised', async () => {
    const budget = of.agreement.content.budget[0]?.amount ?? 0;
    const { _id: costId }: CostRecord = await cost(of, { amount: budget * 2 });
    const visit = await visitor(of.representative);
    const line = 'staff';
    expect((await justification.loader(visit({ line }))).one).toMatchObject({ remaining: -budget, percent: 200 });
    expect(await callRoute(justification.action, visit({ line }, { text: ' ' }))).toMatchObject({
      data: { errors: { text: { key: 'expenditure.error.reason' } } },
    });
    await callRoute(justification.action, visit({ line }, { text: 'Prices rose' }));
    expect(await overspendingToDecide.count(of.approver, new Date())).toBe(0);
    await handIn(of);
    expect(await overspendingToDecide.count(of.approver, new Date())).toBe(1);
    const [item] = await overspendingToDecide.list(of.approver, new Date(), 5);
    expect(item?.href).toMatch(/m1\/expenditure\/overspending\/staff$/);

    const approver = await visitor(of.approver);
    const { one } = await decision.loader(approver({ line }));
    const refusal = { outcome: 'refused', comment: '', version: `${one.version}` };
    expect(await callRoute(decision.action, approver({ line }, refusal))).toMatchObject({
      data: { errors: { comment: { key: 'expenditure.error.reason' } } },
    });
    await callRoute(decision.action, approver({ line }, { ...refusal, outcome: 'approved' }));
    const manager = await visitor(of.manager);
    expect((await officeCosts.loader(manager())).overspent).toMatchObject([{ decided: { outcome: 'approved' } }]);
    expect(await callRoute(decision.loader, manager({ line }))).toMatchObject({ status: 403 });

    const judge = { outcome: 'ineligible', reason: 'Not in the plan', version: '1' };
    expect(await callRoute(judged.action, manager({ costId }, { ...judge, reason: '' }))).toMatchObject({
      data: { errors: { reason: { key: 'expenditure.error.reason' } } },
    });
    await callRoute(judged.action, manager({ costId }, judge));
    expect((await judged.loader(manager({ costId }))).cost).toMatchObject({ ineligible: 'Not in the plan' });
    expect(await office.loader(manager())).toMatchObject({
      ...{ ineligible: budget * 2, total: { reported: 0 }, received: 0 },
      reports: [{ key: 'm1', count: 1, ineligible: budget * 2 }],
    });
    expect(await own.loader(visit())).toMatchObject({ agreement: { id: of.agreement._id }, lines: [{}, {}, {}] });
    expect(await (await csv.loader(visit())).text()).toContain('USD');
  });
});
