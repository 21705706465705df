import { describe, expect, it } from 'vitest';
import { getAward } from '#server/awards/get-award';
import { getOfficeRevision } from '#server/awards/get-office-revision';
import { handInRevision } from '#server/awards/hand-in-revision';
import { lapseAwards } from '#server/awards/lapse-awards';
import { reviewRevision } from '#server/awards/review-revision';
import { budgetsToExamine } from '#server/desk/waiting-budgets';
import { AuditEvent } from '#server/models/audit-event';
import { Award } from '#server/models/award';
import { User } from '#server/models/user';
import type { Actor } from '~/domain/accounts/roles';
import { answer, offeredAward, type OfferedAward } from '#tests/factories/award';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const DAY_MS = 86_400_000;

/** 9,000.00 were requested for nurses; 7,500.00 are awarded. */
const smaller = (issuedAt = new Date()) =>
  offeredAward(issuedAt, {
    amount: { amount: 750_000, currency: 'USD' },
    requested: { amount: 900_000, currency: 'USD' },
  });

const asking = (amount: number) => ({
  budget: [
    { category: 'staff', description: 'Nurses', unit: 'month', quantity: '1', unitCost: amount + 100, own: 100 },
  ],
});

const handIn = ({ award, representative }: OfferedAward, amount = 750_000, seen = 0, actor: Actor = representative) =>
  handInRevision({ actor, awardId: award._id, input: { lines: asking(amount), seen }, now: new Date() });

const review = (
  { award, call }: OfferedAward,
  outcome: 'agreed' | 'returned',
  { comment = '', number = 1, actor = call.office.manager, now = new Date() } = {},
) => reviewRevision({ actor, callId: call.id, awardId: award._id, input: { outcome, comment, number }, now });

describe('the budget of a smaller award', () => {
  it('is handed in, returned, handed in again and agreed; only then the award is accepted', async () => {
    const of = await smaller();
    const { award, signatory, representative, call } = of;
    const page = async () => getAward({ actor: signatory, awardId: award._id, now: new Date() });
    expect(await page()).toMatchObject({ revision: 'wanted', may: { accept: false, revise: true } });
    expect(await explanationOf(answer(signatory, award._id))).toBe('awards.error.budget');
    await handIn(of);
    expect(await page()).toMatchObject({ revision: 'submitted', may: { accept: false, revise: false } });
    expect(await explanationOf(answer(signatory, award._id))).toBe('awards.error.budget');
    expect(await budgetsToExamine.count(call.office.manager, new Date())).toBe(1);
    await review(of, 'returned', { comment: 'Fewer months' });
    expect(await page()).toMatchObject({ revision: 'returned', comment: 'Fewer months' });
    await handIn(of, 750_000, 1);
    expect(await explanationOf(review(of, 'agreed'))).toBe('awards.error.newerBudget');
    await review(of, 'agreed', { number: 2 });
    expect(await page()).toMatchObject({ revision: 'agreed', may: { accept: true } });
    const seen = await getOfficeRevision({ actor: call.office.manager, callId: call.id, awardId: award._id });
    expect(seen.revision.changes).toMatchObject([{ key: 'staff', before: 900_000, after: 750_000, kept: true }]);
    expect(seen.revision.reviews.map(({ state }) => state)).toEqual(['returned', 'agreed']);
    await answer(signatory, award._id);
    expect((await Award.findById(award._id).orFail().lean()).state).toBe('accepted');
    const { email } = await User.findById(representative.userId).orFail().lean();
    const told = (await mailsTo(email)).filter(({ template }) => template === 'award-budget');
    expect(told.map(({ props }) => (props as { outcome: string }).outcome).sort()).toEqual(['agreed', 'returned']);
    const events = await AuditEvent.find({ 'subject.id': award._id, action: /budget/ })
      .sort({ at: 1, _id: 1 })
      .lean();
    expect(events.map(({ action }) => action.slice('awards.budget-'.length)).sort()).toEqual([
      'agreed',
      'returned',
      'submitted',
      'submitted',
    ]);
  });

  it('comes to exactly the amount, within the limit of change', async () => {
    const of = await smaller();
    expect(await explanationOf(handIn(of, 750_001))).toBe('awards.error.sum');
    await Award.updateOne({ _id: of.award._id }, { $set: { amount: { amount: 719_999, currency: 'USD' } } });
    expect(await explanationOf(handIn(of, 719_999))).toBe('awards.error.category');
    await Award.updateOne({ _id: of.award._id }, { $set: { amount: { amount: 720_000, currency: 'USD' } } });
    await handIn(of, 720_000);
    expect(await refusalOf(handIn(of, 720_000, 1))).toBe('wrong-state');
  });

  it('is not wanted where the whole amount is awarded, nor taken twice, late or from others', async () => {
    const whole = await offeredAward();
    expect(await explanationOf(handIn(whole, 900_000))).toBe('awards.error.noBudget');
    const of = await smaller();
    const { actor: stranger } = await createUser({ roles: ['signatory'] });
    expect(await refusalOf(handIn(of, 750_000, 0, stranger))).toBe('not-found');
    const both = await Promise.allSettled([handIn(of), handIn(of)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(review(of, 'agreed', { actor: of.call.office.approver }))).toBe('not-permitted');
    expect(await refusalOf(review(of, 'agreed', { actor: of.signatory }))).toBe('not-found');
    expect(await explanationOf(review(of, 'returned'))).toBe('awards.error.comment');
    const late = await smaller(new Date(Date.now() - 11 * DAY_MS));
    expect(await refusalOf(handIn(late))).toBe('late');
  });

  it('stops the time to answer while it is examined', async () => {
    const of = await smaller();
    await handIn(of);
    const { _id } = of.award;
    await Award.updateOne({ _id }, { $set: { respondBy: new Date(Date.now() - 1_000) } });
    await lapseAwards({ now: new Date(), signal: new AbortController().signal });
    expect((await Award.findById(_id).orFail().lean()).state).toBe('offered');
    const now = new Date(Date.now() + 3 * DAY_MS);
    await review(of, 'agreed', { now });
    const { respondBy } = await Award.findById(_id).orFail().lean();
    expect(Math.abs((respondBy?.getTime() ?? 0) - now.getTime())).toBeLessThan(60_000);
    await answer(of.signatory, _id);
  });
});
