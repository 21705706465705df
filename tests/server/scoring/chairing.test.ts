import { beforeEach, describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { User } from '#server/models/user';
import { closeScoring } from '#server/scoring/close-scoring';
import { getSheet } from '#server/scoring/get-sheet';
import { getOwnSheets } from '#server/scoring/list-own-sheets';
import { getLotProgress } from '#server/scoring/lot-progress';
import { remindEvaluators } from '#server/scoring/remind-evaluators';
import { reopenSheet } from '#server/scoring/reopen-sheet';
import {
  appointed,
  giveSheet,
  lotsAt,
  openedCall,
  recuse,
  type Member,
  type OpenedCall,
} from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const LEVELS = { relevance: 4, budget: 3 };

let call: OpenedCall;
let chair: Member;
let member: Member;
let other: Member;
let secretary: Member;
let first: string;
let second: string;
beforeEach(async () => {
  call = await openedCall({ applications: { 'lot-1': 2 } });
  const members = await appointed(call);
  [chair, member, other] = members as [Member, Member, Member];
  secretary = members[5]!;
  [first, second] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
  await lotsAt(call, 'evaluation');
  await giveSheet(call, member, first, null);
});

const reopen = (by: Member, owner = member, reason = 'A slip') =>
  reopenSheet({
    actor: by.actor,
    callId: call.id,
    lot: 'lot-1',
    input: { userId: owner.actor.userId, applicationId: first, reason },
    now: new Date(),
  });
const close = (by: Member, reason = '') =>
  closeScoring({ actor: by.actor, callId: call.id, lot: 'lot-1', input: { reason }, now: new Date() });
const sheet = (by = member) => getSheet({ actor: by.actor, callId: call.id, applicationId: first });
const stateOf = async () => (await ScoreSheet.findById(sheetId(first, member.actor.userId)).orFail()).state;

describe('giving a sheet back', () => {
  beforeEach(async () => {
    await giveSheet(call, member, first, LEVELS);
  });

  it('opens it for its owner again, who is told why', async () => {
    await reopen(chair);
    expect((await sheet()).sheet).toMatchObject({ state: 'open', reopened: { reason: 'A slip' } });
    const { email } = await User.findById(member.actor.userId).orFail();
    const [mail] = await mailsTo(email);
    expect(mail?.template).toBe('sheet-reopened');
    expect(mail?.mail.text).toContain('A slip');
    expect(await AuditEvent.countDocuments({ action: 'scoring.sheet-reopened', 'subject.id': first })).toBe(1);
  });

  it('is the chair’s of the lot alone, of a submitted sheet, until the lot is ranked', async () => {
    expect(await refusalOf(reopen(member))).toBe('not-permitted');
    expect(await refusalOf(reopen(secretary))).toBe('not-permitted');
    await recuse(call, chair.actor, call.applications[1]!.organisationId);
    expect(await refusalOf(reopen(chair))).toBe('not-found');
    expect(await stateOf()).toBe('submitted');
  });

  it('is refused a second time and after the ranking', async () => {
    await reopen(chair);
    expect(await explanationOf(reopen(chair))).toBe('scoring.error.notSubmitted');
    await giveSheet(call, member, first, LEVELS);
    await lotsAt(call, 'consensus');
    await reopen(chair);
    await giveSheet(call, member, first, LEVELS);
    await lotsAt(call, 'ranked');
    expect(await explanationOf(reopen(chair))).toBe('scoring.error.notTaking');
  });
});

describe('closing the scoring of a lot', () => {
  const giveAll = async () => {
    for (const by of [member, other]) {
      for (const id of [first, second]) await giveSheet(call, by, id, LEVELS);
    }
  };

  it('moves the lot on once every sheet is in', async () => {
    await giveAll();
    await close(chair);
    expect(await Evaluation.findById(evaluationId(call.id, 'lot-1')).lean()).toMatchObject({
      stage: 'consensus',
      scoring: { short: [], reason: '' },
    });
    expect(await refusalOf(close(chair))).toBe('stale');
  });

  it('waits for open sheets, and is the chair’s alone', async () => {
    await giveAll();
    await giveSheet(call, chair, second, null);
    expect(await explanationOf(close(chair))).toBe('scoring.error.stillOpen');
    expect(await refusalOf(close(member))).toBe('not-permitted');
    expect(await refusalOf(close(secretary))).toBe('not-permitted');
    await recuse(call, chair.actor, call.applications[0]!.organisationId);
    expect(await refusalOf(close(chair))).toBe('not-found');
  });

  it('wants a reason where an application has fewer sheets than the call asks for', async () => {
    await giveAll();
    await ScoreSheet.updateOne({ _id: sheetId(first, other.actor.userId) }, { $set: { state: 'void' } });
    expect(await explanationOf(close(chair))).toBe('scoring.error.short');
    await close(chair, 'Nobody else is free of conflicts');
    const { scoring } = await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean();
    expect(scoring).toMatchObject({
      short: [{ applicationId: first, sheets: 1 }],
      reason: 'Nobody else is free of conflicts',
    });
  });

  it('of closing and giving back at once, one sees what the other has done', async () => {
    await giveAll();
    const outcomes = await Promise.allSettled([close(chair), reopen(chair)]);
    const { stage } = await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean();
    // Both may succeed one after the other: consensus takes sheets back as well; closing over an open sheet never.
    const closedFirst = stage === 'consensus';
    expect(outcomes[0].status).toBe(closedFirst ? 'fulfilled' : 'rejected');
    expect(outcomes[1].status).toBe('fulfilled');
  });
});

describe('lists of sheets', () => {
  it('show a member their own alone', async () => {
    await giveSheet(call, other, first, LEVELS);
    const own = await getOwnSheets(member.actor, call.id);
    expect(own.sheets).toMatchObject([{ applicationId: first, state: 'open', levels: {}, total: { missing: 2 } }]);
    expect((await getOwnSheets(chair.actor, call.id)).sheets).toEqual([]);
  });

  it('tell chair and secretary how many are open, nobody else, and no score', async () => {
    await giveSheet(call, other, first, LEVELS);
    const progress = await getLotProgress(secretary.actor, call.id, 'lot-1');
    expect(progress.members.find(({ userId }) => userId === other.actor.userId)).toMatchObject({ sheets: 1, open: 0 });
    expect(progress.applications).toMatchObject([{ applicationId: first, sheets: 2, open: 1 }]);
    expect(JSON.stringify(progress)).not.toContain('relevance');
    expect(await refusalOf(getLotProgress(member.actor, call.id, 'lot-1'))).toBe('not-permitted');
    await recuse(call, secretary.actor, call.applications[1]!.organisationId);
    expect(await refusalOf(getLotProgress(secretary.actor, call.id, 'lot-1'))).toBe('not-found');
  });

  it('let who leads remind those with open sheets, not twice in a row', async () => {
    const remind = (by: Member) =>
      remindEvaluators({ actor: by.actor, callId: call.id, lot: 'lot-1', now: new Date() });
    expect(await refusalOf(remind(member))).toBe('not-permitted');
    await remind(secretary);
    const { email } = await User.findById(member.actor.userId).orFail();
    expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['sheets-waiting']);
    expect(await explanationOf(remind(chair))).toBe('scoring.error.remindedToday');
  });
});
