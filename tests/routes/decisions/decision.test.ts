import { describe, expect, it } from 'vitest';
import { action as decideSeveral, loader as several } from '~/routes/office.calls.$callId.decision._index';
import { action as decide, loader as page } from '~/routes/office.calls.$callId.decision.$lot._index';
import { loader as csv } from '~/routes/office.calls.$callId.decision.$lot[.]csv';
import { lotsToDecide } from '#server/desk/waiting-decisions';
import { latestReport } from '#server/evaluation-report/latest-report';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { callRoute } from '#tests/factories/call-route';
import { recommendedLot } from '#tests/factories/decided-lot';
import { recuse } from '#tests/factories/evaluation';
import type { ReportedLot } from '#tests/factories/reported';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

interface Wishes {
  who?: { userId: string };
  lot?: string;
  form?: Record<string, string>;
}

const argsOf = async ({ call }: ReportedLot, { who = call.office.approver, lot = 'lot-1', form }: Wishes = {}) =>
  routeArgs(`/office/calls/${call.id}/decision/${lot}`, {
    params: { callId: call.id, lot },
    cookie: (await signIn({ id: who.userId })).cookie,
    ...(form ? { form } : {}),
  });

const shaOf = async ({ call }: ReportedLot) => (await latestReport(call.id, 'lot-1'))?.sha256 ?? '';

describe('the page of a decision', () => {
  it('shows recommendation, signatures and the effect on the money, and can be decided by the approver only', async () => {
    const lot = await recommendedLot();
    const { data } = await callRoute(page, await argsOf(lot));
    expect(data).toMatchObject({
      mayDecide: true,
      barred: null,
      report: { signers: lot.signers.map(() => ({ signedAt: expect.any(Date) as Date })) },
      positions: [{ outcome: 'recommended', least: { amount: 720_000 } }, { outcome: 'reserve' }, {}],
      effect: [{ awarded: 900_000 }],
    });
    const ofManager = await callRoute(page, await argsOf(lot, { who: lot.call.office.manager }));
    expect(ofManager.data).toMatchObject({ mayDecide: false, barred: 'decisions.barred.reader' });
  });

  it('is not there for whoever has a conflict in the lot, and does not hint at a lot that is not ranked', async () => {
    const lot = await recommendedLot();
    expect((await callRoute(page, await argsOf(lot, { lot: 'lot-2' }))).status).toBe(404);
    await recuse(lot.call, lot.call.office.approver, lot.call.applications[0]!.organisationId);
    expect((await callRoute(page, await argsOf(lot))).status).toBe(404);
    expect((await callRoute(several, await argsOf(lot))).data).toMatchObject({ lots: [] });
    expect(await lotsToDecide.count(lot.call.office.approver, new Date())).toBe(0);
  });

  it('takes amounts and conditions, and keeps what was typed where they are refused', async () => {
    const lot = await recommendedLot();
    const award = {
      'awards.0.applicationId': lot.call.applications[0]!.applicationId,
      'awards.0.conditions.en': 'Train the staff',
    };
    const form = { kind: 'approved', reportSha256: await shaOf(lot), confirmed: 'yes', ...award };
    const refused = await callRoute(decide, await argsOf(lot, { form: { ...form, 'awards.0.amount': '1 000' } }));
    expect(refused).toMatchObject({
      status: 400,
      data: {
        errors: { 'awards.0.amount': { key: 'decisions.error.amount' } },
        values: { 'awards.0.conditions.en': 'Train the staff' },
      },
    });
    const done = await callRoute(decide, await argsOf(lot, { form: { ...form, 'awards.0.amount': '8 000,00' } }));
    expect(done.status).toBe(303);
    const kept = await Award.findOne({ callId: lot.call.id }).orFail().lean();
    expect([kept.amount.amount, kept.conditions[0]?.en]).toEqual([800_000, 'Train the staff']);
    const paper = (await csv(await argsOf(lot))) as Response;
    expect(await paper.text()).toContain('Train the staff');
  });

  it('asks for a choice, a confirmation and reasons', async () => {
    const lot = await recommendedLot();
    const reportSha256 = await shaOf(lot);
    const nothing = await callRoute(decide, await argsOf(lot, { form: { reportSha256 } }));
    expect(nothing).toMatchObject({
      status: 400,
      data: { errors: { kind: { key: 'decisions.error.kind' }, confirmed: { key: 'decisions.error.confirm' } } },
    });
    const form = { kind: 'returned', reportSha256, confirmed: 'yes' };
    const unexplained = await callRoute(decide, await argsOf(lot, { form }));
    expect(unexplained.data).toMatchObject({ errors: { reason: { key: 'decisions.error.reason' } } });
  });

  it('takes the same form twice for one decision', async () => {
    const lot = await recommendedLot();
    const form = { kind: 'approved', reportSha256: await shaOf(lot), confirmed: 'yes' };
    const args = [await argsOf(lot, { form }), await argsOf(lot, { form })] as const;
    const answers = await Promise.all(args.map((one) => callRoute(decide, one)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await Decision.countDocuments({ callId: lot.call.id })).toBe(1);
  });
});

describe('several lots at once', () => {
  it('are approved each on its own, and refusals are told lot by lot', async () => {
    const lot = await recommendedLot();
    expect(await lotsToDecide.list(lot.call.office.approver, new Date(), 5)).toMatchObject([{ values: { count: 1 } }]);
    const sha256 = await shaOf(lot);
    const stale = { 'lots[]': `lot-1:${'0'.repeat(64)}`, confirmed: 'yes' };
    const refused = await callRoute(decideSeveral, await argsOf(lot, { form: stale }));
    expect(refused).toMatchObject({
      status: 409,
      data: { decided: [{ lot: 'lot-1', refusal: { key: 'decisions.error.newer' } }] },
    });
    const none = await callRoute(decideSeveral, await argsOf(lot, { form: { confirmed: 'yes' } }));
    expect(none.data).toMatchObject({ errors: { lots: { key: 'decisions.error.lots' } } });
    const form = { 'lots[]': `lot-1:${sha256}`, confirmed: 'yes' };
    expect((await callRoute(decideSeveral, await argsOf(lot, { form }))).status).toBe(303);
    expect((await callRoute(several, await argsOf(lot))).data).toMatchObject({
      lots: [{ lot: 'lot-1', stage: 'decided', decision: { kind: 'approved' }, isSelectable: false }],
    });
    expect(await lotsToDecide.count(lot.call.office.approver, new Date())).toBe(0);
  });
});
