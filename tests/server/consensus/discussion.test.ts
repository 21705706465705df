import { describe, expect, it } from 'vitest';
import { agreedScores } from '#server/consensus/agreed-scores';
import { answerProposal } from '#server/consensus/answer-proposal';
import { getDiscussion } from '#server/consensus/get-discussion';
import { propose } from '#server/consensus/propose';
import { say } from '#server/consensus/say';
import { settle } from '#server/consensus/settle';
import { takeUpAgain } from '#server/consensus/take-up-again';
import { unsettled } from '#server/consensus/unsettled';
import { Committee } from '#server/models/committee';
import { Consensus } from '#server/models/consensus';
import { comparedCall, OF_TOTAL, type ComparedCall } from '#tests/factories/compared';
import { giveSheet, lotsAt, recuse, type Member } from '#tests/factories/evaluation';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();
const four = { seen: 0, level: 4, doesNotApply: false, justification: 'The annex answers it' };
const agree = { number: 1, answer: 'agree' as const, reason: '' };

const offer = ({ at }: ComparedCall, who: Member, wishes: Partial<typeof four> = {}) =>
  propose({ ...at(who), input: { ...four, ...wishes }, now });
const answer = ({ at }: ComparedCall, who: Member, input: Parameters<typeof answerProposal>[0]['input'] = agree) =>
  answerProposal({ ...at(who), input, now });
const close = ({ at, chair }: ComparedCall, who = chair, number = 1) => settle({ ...at(who), input: { number }, now });

/** Proposed by the first member; the chair agrees, the second dissents. */
async function answered(compared: ComparedCall): Promise<void> {
  await offer(compared, compared.first);
  await answer(compared, compared.chair);
  await answer(compared, compared.second, { number: 1, answer: 'dissent', reason: 'Four is too much' });
}

describe('a discussion', () => {
  it('brings a divergent criterion to a score, with who agreed and who dissented', async () => {
    const compared = await comparedCall();
    const { call, at, chair, apart } = compared;
    expect(await unsettled(call.id, 'lot-1')).toEqual([
      { applicationId: apart, what: 'criterion', criterion: 'relevance' },
    ]);
    await answered(compared);
    await close(compared);
    expect(await unsettled(call.id, 'lot-1')).toEqual([]);
    expect(await agreedScores(call.id, 'lot-1')).toEqual(new Map([[apart, { relevance: 4 }]]));
    const page = await getDiscussion(at(chair));
    expect(page).toMatchObject({
      state: 'settled',
      proposal: {
        level: 4,
        agreed: [{ name: 'Member 2' }, { name: 'Member 1' }],
        dissents: [{ name: 'Member 3', reason: 'Four is too much' }],
      },
      may: { propose: false, answer: false, takeUp: true },
    });
  });

  it('keeps what is said out of the database in plain words', async () => {
    const compared = await comparedCall();
    await say({ ...compared.at(compared.secretary), input: { id: 'one', text: 'A quiet word' }, now });
    const [record] = await Consensus.find({ callId: compared.call.id }).lean();
    expect(JSON.stringify(record)).not.toContain('quiet');
  });

  it('takes a contribution that is sent twice once, and two at the same time both', async () => {
    const compared = await comparedCall();
    const send = (who: Member, id: string) => say({ ...compared.at(who), input: { id, text: id }, now });
    await Promise.all([send(compared.chair, 'one'), send(compared.first, 'two'), send(compared.secretary, 'three')]);
    await send(compared.chair, 'one');
    const { messages } = await getDiscussion(compared.at(compared.chair));
    expect(messages.map(({ text }) => text).sort()).toEqual(['one', 'three', 'two']);
  });

  it('asks everybody anew after another proposal, and refuses an answer to the one before', async () => {
    const compared = await comparedCall();
    await answered(compared);
    await offer(compared, compared.second, { seen: 1, level: 3 });
    expect(await explanationOf(answer(compared, compared.chair))).toBe('consensus.error.newer');
    const page = await getDiscussion(compared.at(compared.chair));
    expect(page).toMatchObject({ waiting: ['Member 1', 'Member 2'], earlier: [{ number: 1, level: 4 }] });
    expect(await explanationOf(offer(compared, compared.first, { seen: 1, level: 2 }))).toBe('consensus.error.newer');
  });

  it('lets one of two proposals at the same time through', async () => {
    const compared = await comparedCall();
    const results = await Promise.all([
      refusalOf(offer(compared, compared.first)),
      refusalOf(offer(compared, compared.second, { level: 3 })),
    ]);
    expect(results.sort()).toEqual([null, 'stale']);
  });

  it('lets a member think again until it is settled, and counts an answer once', async () => {
    const compared = await comparedCall();
    await answered(compared);
    await answer(compared, compared.second);
    await answer(compared, compared.second);
    const { proposal } = await getDiscussion(compared.at(compared.chair));
    expect(proposal).toMatchObject({ dissents: [] });
    expect(proposal?.agreed).toHaveLength(3);
    await close(compared);
    expect(await explanationOf(answer(compared, compared.second))).toBe('consensus.error.settled');
    await close(compared);
    expect(await explanationOf(offer(compared, compared.first, { level: 1, seen: 1 }))).toBe('consensus.error.settled');
  });

  it('is for those who gave a sheet; the secretary and other members only add words', async () => {
    const compared = await comparedCall();
    const [, , , other] = compared.members;
    for (const who of [compared.secretary, other!]) {
      expect(await refusalOf(offer(compared, who))).toBe('not-permitted');
      expect(await refusalOf(say({ ...compared.at(who), input: { id: 'x', text: 'y' }, now }))).toBeNull();
    }
    await offer(compared, compared.first);
    expect(await refusalOf(answer(compared, compared.secretary))).toBe('not-permitted');
    expect(await refusalOf(close(compared, compared.first))).toBe('not-permitted');
  });

  it('is not there for whoever has a conflict in the lot, before consensus, or where nothing lies apart', async () => {
    const compared = await comparedCall();
    const { at, call, chair, first, second } = compared;
    await recuse(call, second.actor, call.applications[1]!.organisationId);
    expect(await refusalOf(getDiscussion(at(second)))).toBe('not-found');
    expect(await refusalOf(offer(compared, second))).toBe('not-found');
    for (const criterion of ['budget', 'nothing', OF_TOTAL]) {
      expect(await refusalOf(getDiscussion(at(chair, criterion)))).toBe('not-found');
    }
    await lotsAt(call, 'evaluation');
    expect(await refusalOf(offer(compared, first))).toBe('not-found');
  });

  it('can only be read once the lot is ranked', async () => {
    const compared = await comparedCall();
    await answered(compared);
    await lotsAt(compared.call, 'ranked');
    expect(await explanationOf(close(compared))).toBe('consensus.error.closed');
    expect((await getDiscussion(compared.at(compared.first))).may).toEqual({
      say: false,
      propose: false,
      answer: false,
      settle: false,
      takeUp: false,
    });
  });
});

describe('settling', () => {
  it('waits for every answer, and for as many who agree as dissent', async () => {
    const compared = await comparedCall();
    await offer(compared, compared.first);
    expect(await explanationOf(close(compared))).toBe('consensus.error.waiting');
    const dissent = { number: 1, answer: 'dissent' as const, reason: 'No' };
    await answer(compared, compared.chair, dissent);
    await answer(compared, compared.second, dissent);
    expect(await explanationOf(close(compared))).toBe('consensus.error.notCarried');
  });

  it('does not wait for who scored this application and has a conflict with another one of the lot', async () => {
    const compared = await comparedCall();
    await offer(compared, compared.first);
    await answer(compared, compared.chair);
    expect(await explanationOf(close(compared))).toBe('consensus.error.waiting');
    await recuse(compared.call, compared.second.actor, compared.call.applications[1]!.organisationId);
    expect(await explanationOf(close(compared))).toBeNull();
  });

  it('needs a quorum of voting members without a conflict in the lot', async () => {
    const compared = await comparedCall();
    await answered(compared);
    const [, , , fourth, fifth] = compared.members;
    for (const member of [fourth!, fifth!]) {
      await recuse(compared.call, member.actor, compared.call.applications[1]!.organisationId);
    }
    await Committee.updateOne(
      { _id: compared.call.id, 'seats.userId': compared.second.actor.userId },
      { $set: { 'seats.$.left': { by: 'x', at: now, reason: '', sheets: 'kept', replacedBy: null } } },
    );
    expect(await explanationOf(close(compared))).toBe('consensus.error.quorum');
  });

  it('waits for a sheet that was given back, and is open again when it says something else', async () => {
    const compared = await comparedCall();
    await answered(compared);
    await giveSheet(compared.call, compared.second, compared.apart, null);
    expect(await explanationOf(close(compared))).toBe('consensus.error.outstanding');
    expect((await unsettled(compared.call.id, 'lot-1')).map(({ what }) => what)).toEqual(['sheet', 'criterion']);
    await giveSheet(compared.call, compared.second, compared.apart, { relevance: 4, budget: 3 });
    await close(compared);
    await giveSheet(compared.call, compared.second, compared.apart, { relevance: 3, budget: 3 });
    expect(await getDiscussion(compared.at(compared.chair))).toMatchObject({ state: 'proposed', hasChanged: true });
    expect(await agreedScores(compared.call.id, 'lot-1')).toEqual(new Map());
    await close(compared);
    expect(await agreedScores(compared.call.id, 'lot-1')).toEqual(new Map([[compared.apart, { relevance: 4 }]]));
  });

  it('waits for the further sheet where the call asks for one', async () => {
    const compared = await comparedCall({ furtherEvaluator: true });
    await answered(compared);
    expect(await explanationOf(close(compared))).toBe('consensus.error.further');
  });

  it('is taken back by the chair with a reason, which stands in the discussion', async () => {
    const compared = await comparedCall();
    await answered(compared);
    await close(compared);
    const again = (who: Member) => takeUpAgain({ ...compared.at(who), input: { reason: 'New facts' }, now });
    expect(await refusalOf(again(compared.first))).toBe('not-permitted');
    await again(compared.chair);
    await again(compared.chair);
    expect(await getDiscussion(compared.at(compared.chair))).toMatchObject({
      state: 'proposed',
      messages: [{ text: 'New facts' }],
    });
    expect(await unsettled(compared.call.id, 'lot-1')).toHaveLength(1);
  });

  it('settles a total by its reasons alone', async () => {
    const compared = await comparedCall({ totalTolerance: 10, criterionTolerance: 5 });
    const place = (who: Member) => compared.at(who, OF_TOTAL);
    await propose({ ...place(compared.first), input: { ...four, level: null }, now });
    for (const who of [compared.chair, compared.second]) await answerProposal({ ...place(who), input: agree, now });
    await settle({ ...place(compared.chair), input: { number: 1 }, now });
    expect(await unsettled(compared.call.id, 'lot-1')).toEqual([]);
    expect(await agreedScores(compared.call.id, 'lot-1')).toEqual(new Map());
  });

  it('refuses a score off the scale, and "does not apply" where the rubric does not allow it', async () => {
    const compared = await comparedCall();
    for (const wishes of [{ level: 6 }, { level: null as never }, { level: 0, doesNotApply: true }]) {
      expect(await explanationOf(offer(compared, compared.first, wishes))).toBe('consensus.error.level');
    }
  });
});
