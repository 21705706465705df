import { describe, expect, it } from 'vitest';
import { appealPending } from '#server/appeals/appeal-pending';
import { getOfficeAppeal } from '#server/appeals/get-office-appeal';
import { getOwnAppeals } from '#server/appeals/get-own-appeals';
import { listAppeals } from '#server/appeals/list-appeals';
import { publicAppeals } from '#server/appeals/public-appeals';
import { reviewerCandidates } from '#server/appeals/reviewer-candidates';
import { standingDecision } from '#server/decisions/standing-decision';
import { appealsToAdmit, appealsToDecide, reviewersWanted } from '#server/desk/waiting-appeals';
import { Appeal } from '#server/models/appeal';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { EvaluationReport } from '#server/models/evaluation-report';
import { Letter } from '#server/models/letter';
import { admit, decide, examinedAppeal, lotToAppeal, madeAppeal, nameThem } from '#tests/factories/appeal';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const stateOf = async ({ _id }: { _id: string }) => (await Appeal.findById(_id).orFail().lean()).state;

describe('saying whether an appeal is admissible', () => {
  it('is for a manager or an approver of the institution who took no part', async () => {
    const lot = await lotToAppeal();
    const made = await madeAppeal(lot);
    expect(await explanationOf(admit(made, lot.call.office.approver))).toBe('appeals.error.tookPart');
    expect(await refusalOf(admit(made, lot.chair.actor))).toBe('not-found');
    expect(await refusalOf(admit(made, lot.reviewer))).toBe('not-found');
    expect(await refusalOf(admit(made, lot.signatory))).toBe('not-found');
    await admit(made, lot.manager);
    expect(await stateOf(made)).toBe('admitted');
    expect(await refusalOf(admit(made, lot.approver))).toBe('wrong-state');
  });

  it('turned away, is answered by a letter and holds nothing', async () => {
    const lot = await lotToAppeal();
    const made = await madeAppeal(lot);
    await admit(made, lot.manager, 'no');
    expect(await stateOf(made)).toBe('inadmissible');
    expect(await Letter.countDocuments({ appealId: made._id, kind: 'appeal-decision', state: 'issued' })).toBe(1);
    expect(await appealPending(lot.place.callId, lot.place.lot)).toBe(false);
    expect(await publicAppeals(lot.place.callId)).toEqual([]);
  });
});

describe('naming reviewers', () => {
  it('offers and takes only people who took no part', async () => {
    const lot = await lotToAppeal();
    const made = await madeAppeal(lot);
    await admit(made, lot.manager);
    const offered = (await reviewerCandidates(made)).map(({ userId }) => userId);
    expect(offered).toEqual(expect.arrayContaining([lot.manager, lot.approver, lot.reviewer].map((one) => one.userId)));
    for (const { actor } of lot.members) expect(offered).not.toContain(actor.userId);
    expect(offered).not.toContain(lot.call.office.approver.userId);
    expect(await explanationOf(nameThem(made, lot.approver, [lot.chair.actor]))).toBe('appeals.error.reviewer');
    expect(await refusalOf(nameThem(made, lot.manager, [lot.reviewer]))).toBe('not-permitted');
    await nameThem(made, lot.approver, [lot.reviewer]);
    expect((await Appeal.findById(made._id).orFail().lean()).reviewers).toMatchObject([{ name: lot.reviewer.name }]);
  });
});

describe('deciding an appeal', () => {
  it('rejected, the decision stands and the lot goes on, with a letter and a public summary', async () => {
    const lot = await lotToAppeal();
    const examined = await examinedAppeal(lot);
    await decide(examined, lot.reviewer, 'rejected');
    const { callId, lot: key } = lot.place;
    expect(await appealPending(callId, key)).toBe(false);
    expect((await standingDecision(callId, key))?._id).toBe(lot.decisionId);
    expect(await Award.countDocuments({ callId, state: 'offered', suspendedAt: null })).toBe(1);
    expect(await Letter.countDocuments({ appealId: examined._id, state: 'issued' })).toBe(1);
    const [shown] = await publicAppeals(callId);
    expect(shown).toMatchObject({ state: 'rejected', summary: { en: 'The scores stand' } });
    expect(JSON.stringify(shown)).not.toContain(lot.reviewer.name);
    const { signatory: actor, applicationId } = lot;
    const { appeals } = await getOwnAppeals({ actor, applicationId, now: new Date() });
    expect(appeals).toMatchObject([{ state: 'rejected', text: 'The budget was read wrongly', letters: [{}] }]);
    expect(JSON.stringify(appeals)).not.toContain(lot.reviewer.name);
  });

  it('upheld, what was decided is void and the lot goes back', async () => {
    const lot = await lotToAppeal();
    const examined = await examinedAppeal(lot);
    await decide(examined, lot.reviewer, 'upheld');
    const { callId, lot: key } = lot.place;
    expect(await standingDecision(callId, key)).toBeNull();
    expect((await Decision.findById(lot.decisionId).orFail().lean()).voided).toMatchObject({
      reason: examined.receipt,
    });
    expect((await Evaluation.findById(evaluationId(callId, key)).orFail().lean()).stage).toBe('ranked');
    expect(await Award.countDocuments({ callId, live: true })).toBe(0);
    expect(await Letter.countDocuments({ decisionId: lot.decisionId, state: 'issued', withdrawn: null })).toBe(0);
    expect(await EvaluationReport.countDocuments({ callId, lot: key, superseded: null })).toBe(0);
  });

  it('is for the people who were named, once, on what they have read', async () => {
    const lot = await lotToAppeal();
    const examined = await examinedAppeal(lot);
    expect(await explanationOf(decide(examined, lot.manager, 'rejected'))).toBe('appeals.error.notReviewer');
    expect(await refusalOf(decide(examined, lot.chair.actor, 'rejected'))).toBe('not-found');
    const both = await Promise.allSettled([
      decide(examined, lot.reviewer, 'rejected'),
      decide(examined, lot.reviewer, 'upheld'),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await Letter.countDocuments({ appealId: examined._id })).toBe(1);
    expect(await refusalOf(decide(examined, lot.reviewer, 'rejected'))).toBe('wrong-state');
  });

  it('is not for somebody named who has a part in the lot since', async () => {
    const lot = await lotToAppeal();
    const examined = await examinedAppeal(lot);
    await Decision.updateOne({ _id: lot.decisionId }, { $set: { by: lot.reviewer.userId } });
    expect(await explanationOf(decide(examined, lot.reviewer, 'rejected'))).toBe('appeals.error.tookPart');
  });
});

describe('who sees an appeal', () => {
  it('is the institution, the named and the auditor; nobody of another institution or of the committee', async () => {
    const lot = await lotToAppeal();
    const made = await madeAppeal(lot);
    const { actor: auditor } = await createUser({ roles: ['auditor'] });
    const seen = async (actor: typeof auditor) => {
      const listed = await listAppeals({ actor, parameters: new URLSearchParams({ q: made.receipt }), locale: 'en' });
      const page = await getOfficeAppeal(actor, made._id).then(
        () => true,
        () => false,
      );
      expect(listed.total === 1).toBe(page);
      return page;
    };
    expect(await seen(lot.manager)).toBe(true);
    expect(await seen(auditor)).toBe(true);
    expect(await seen(lot.reviewer)).toBe(false);
    expect(await seen(lot.chair.actor)).toBe(false);
    await admit(made, lot.manager);
    await nameThem(made, lot.approver, [lot.reviewer]);
    expect(await seen(lot.reviewer)).toBe(true);
  });

  it('tells each on the desk when it is their turn', async () => {
    const lot = await lotToAppeal();
    const now = new Date();
    const made = await madeAppeal(lot);
    expect(await appealsToAdmit.count(lot.manager, now)).toBe(1);
    expect(await appealsToAdmit.count(lot.call.office.approver, now)).toBe(0);
    expect(await reviewersWanted.count(lot.approver, now)).toBe(0);
    await admit(made, lot.manager);
    expect(await appealsToAdmit.count(lot.manager, now)).toBe(0);
    expect(await reviewersWanted.count(lot.approver, now)).toBe(1);
    await nameThem(made, lot.approver, [lot.reviewer]);
    expect(await reviewersWanted.count(lot.approver, now)).toBe(0);
    expect(await appealsToDecide.list(lot.reviewer, now, 5)).toMatchObject([{ href: `/office/appeals/${made._id}` }]);
  });
});
