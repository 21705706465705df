import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { prepareDrafts } from '#server/letters/prepare-drafts';
import { Award } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { Letter } from '#server/models/letter';
import { loader as page } from '~/routes/applications.$applicationId.result';
import { atApplication } from '#tests/factories/application-route';
import type { DecidedLot } from '#tests/factories/decided-lot';
import { lettersProofread } from '#tests/factories/letters';
import { issueResults } from '#tests/factories/results';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

/** The page of the application of one organisation as somebody of another, or of the same, reads it. */
function asking({ call }: DecidedLot, people: { id: string }[]) {
  return async (of: number, by = of) => {
    const person = people[by];
    const application = call.applications[of];
    if (!person || !application) throw new Error('There are three');
    return (await atApplication(person, application.applicationId)).read(page, '/result');
  };
}

async function peopleOf({ call }: DecidedLot) {
  const people: { id: string }[] = [];
  for (const { organisationId: id } of call.applications) {
    people.push(await createUser({ roles: ['signatory'], home: { kind: 'organisation', id } }));
  }
  return people;
}

describe('the result of an application', () => {
  let decided: DecidedLot;
  let ask: ReturnType<typeof asking>;

  beforeAll(async () => {
    decided = await lettersProofread();
    ask = asking(decided, await peopleOf(decided));
  }, 60_000);

  it('is nothing before letters are issued', async () => {
    expect((await ask(0)).status).toBe(404);
    expect(await ask(2)).toEqual(await ask(2, 1));
  });

  it('tells each organisation its own outcome, and nothing of others', async () => {
    await issueResults(decided);
    expect(await ask(0)).toMatchObject({
      status: 200,
      data: { outcome: 'offered', award: { amount: { amount: 900_000 } }, feedback: { place: 1 }, appealUntil: null },
    });
    expect(await ask(1)).toMatchObject({ data: { outcome: 'reserve', award: null, feedback: { reserve: 1 } } });
    expect(await ask(2)).toMatchObject({
      data: { outcome: 'regret', award: null, appealUntil: expect.any(Date), letter: { number: expect.any(String) } },
    });
    expect((await ask(0, 1)).status).toBe(404);
    const said = JSON.stringify((await ask(2)).data);
    for (const { applicationId, organisation } of decided.call.applications.slice(0, 2)) {
      expect(said).not.toContain(applicationId);
      expect(said).not.toContain(organisation);
    }
    for (const { actor } of decided.members) {
      expect(said).not.toContain(actor.userId);
      expect(said).not.toContain(actor.name);
    }
  });

  it('follows the award, and what is taken back', async () => {
    await Award.updateOne({ callId: decided.call.id }, { $set: { state: 'declined', live: false } });
    expect(await ask(0)).toMatchObject({ data: { outcome: 'declined' } });
    const withdrawn = { by: 'somebody', at: new Date(), reason: 'An appeal' };
    await Letter.updateMany({ callId: decided.call.id }, { $set: { withdrawn } });
    expect(await ask(2)).toMatchObject({ data: { outcome: 'set-aside', feedback: null } });
  });
});

describe('what a call keeps back', () => {
  it('is not told: no scores, no comments, no place', async () => {
    const decided = await lettersProofread();
    const { callId, lot } = decided.place;
    await Letter.deleteMany({ callId });
    await Call.updateOne({ _id: callId }, { $set: { 'current.content.terms.scoresPublished': 'none' } });
    const decision = await standingDecision(callId, lot);
    const call = await Call.findById(callId).orFail().lean<CallRecord>();
    if (!decision) throw new Error('The lot was decided');
    const now = new Date();
    await inTransaction(() => prepareDrafts({ decision, call, applications: openDecision(decision), now }));
    await Letter.updateMany({ callId }, { $set: { proofread: { by: 'manager', name: 'Manager', at: now } } });
    await issueResults(decided);
    const { data } = await asking(decided, await peopleOf(decided))(2);
    expect(data).toMatchObject({
      outcome: 'regret',
      feedback: { scores: null, strengths: [], weaknesses: [], place: null },
    });
  });
});
