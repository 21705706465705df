import { describe, expect, it } from 'vitest';
import { Award } from '#server/models/award';
import * as budget from '~/routes/awards.$awardId.budget';
import * as officeBudget from '~/routes/office.calls.$callId.awards.$awardId.budget';
import * as officeAwards from '~/routes/office.calls.$callId.awards._index';
import * as reserve from '~/routes/office.calls.$callId.reserve.$lot';
import { answer, offeredAward } from '#tests/factories/award';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('the office’s pages of awards', () => {
  it('show the answers and offer to the next on the reserve list, keeping an amount that is refused', async () => {
    const { call, award, signatory } = await offeredAward();
    await answer(signatory, award._id, { kind: 'declined' });
    const { cookie } = await signIn({ id: call.office.manager.userId });
    const params = { callId: call.id, lot: 'lot-1' };
    const at = (form?: Record<string, string>) =>
      routeArgs(`/office/calls/${call.id}/reserve/lot-1`, { cookie, params, ...(form ? { form } : {}) });
    const page = await officeAwards.loader(routeArgs(`/office/calls/${call.id}/awards`, { cookie, params }));
    expect(page).toMatchObject({ mayManage: true, lots: [{ mayMoveUp: true, awards: [{ state: 'declined' }] }] });
    const applicationId = call.applications[1]?.applicationId ?? '';
    expect((await callRoute(reserve.loader, at())).data).toMatchObject({ next: { applicationId } });
    for (const amount of ['1,00', 'much']) {
      const refused = await callRoute(reserve.action, at({ applicationId, amount }));
      expect(refused).toMatchObject({ status: 400, data: { values: { amount }, errors: { amount: {} } } });
    }
    const moved = await callRoute(reserve.action, at({ applicationId, amount: '4 000,00' }));
    expect(moved.location).toBe(`/office/calls/${call.id}/awards`);
    expect(await Award.countDocuments({ applicationId, state: 'offered' })).toBe(1);
  });

  it('take the budget of a smaller award through, and add a line without script', async () => {
    const { call, award, representative } = await offeredAward(new Date(), {
      amount: { amount: 750_000, currency: 'USD' },
    });
    const own = await signIn({ id: representative.userId });
    const params = { awardId: award._id, callId: call.id };
    const at = (form?: Record<string, string>) =>
      routeArgs(`/awards/${award._id}/budget`, { cookie: own.cookie, params, ...(form ? { form } : {}) });
    const page = await budget.loader(at());
    expect(page).toMatchObject({ seen: 0, values: { 'answers.budget.0.description': 'Nurses' } });
    const typed = { ...(page.values as Record<string, string>), seen: '0' };
    const adding = await callRoute(budget.action, at({ ...typed, add: 'budget' }));
    expect(adding).toMatchObject({ status: 200, data: { errors: {}, values: { add: 'budget' } } });
    const tooMuch = await callRoute(budget.action, at({ ...typed, 'answers.budget.0.unitCost': '1,00' }));
    expect(tooMuch).toMatchObject({ status: 400, data: { values: { 'answers.budget.0.description': 'Nurses' } } });
    const handedIn = await callRoute(
      budget.action,
      at({ ...typed, 'answers.budget.0.unitCost': '7 875,00', 'answers.budget.0.own': '375,00' }),
    );
    expect(handedIn.location).toBe(`/awards/${award._id}`);
    const { cookie } = await signIn({ id: call.office.manager.userId });
    const office = (form?: Record<string, string>) =>
      routeArgs(`/office/calls/${call.id}/awards/${award._id}/budget`, { cookie, params, ...(form ? { form } : {}) });
    expect((await callRoute(officeBudget.loader, office())).data).toMatchObject({ mayReview: true });
    const unsaid = await callRoute(officeBudget.action, office({ outcome: 'returned', comment: '', number: '1' }));
    expect(unsaid).toMatchObject({ data: { errors: { comment: { key: 'awards.error.comment' } } } });
    const agreed = await callRoute(officeBudget.action, office({ outcome: 'agreed', comment: '', number: '1' }));
    expect(agreed.location).toBe(`/office/calls/${call.id}/awards`);
  });
});
