import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openingStatement } from '~/domain/opening/statement';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Submission } from '#server/models/submission';
import { User } from '#server/models/user';
import { giveShare } from '#server/opening/give-share';
import { openingState } from '#server/opening/opening-state';
import { isSignedByPortal } from '#server/security/portal-signature';
import { dataKeyOfOpened, openEnvelope } from '#server/submissions/envelope';
import { loadSealed } from '#server/submissions/load-sealed';
import { createCallOffice, publishCall, type CallOffice, type PublishedCall } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { come, openAll, passDeadline, plantSubmission } from '#tests/factories/opening';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date();
const clock = () => new Date();
const firstTwo = ({ openers }: PublishedCall) => openers.slice(0, 2);
const recordOf = (callId: string) => Opening.findById(callId).orFail().lean<OpeningRecord>();

describe('the opening of a call', () => {
  useDatabase();
  let office: CallOffice;
  beforeAll(async () => {
    office = await createCallOffice(now);
  });

  const stateFor = (call: PublishedCall, page = 1) => {
    const { actor } = call.openers[0] ?? { actor: office.manager };
    return openingState({ actor, callId: call.id, page, now: clock() });
  };

  it('is of two openers together, verifies every hash and signs what it found', async () => {
    const call = await publishCall(office, now);
    const file = randomBytes(300_000);
    const counted = await plantSubmission(call, { files: [file, Buffer.from('%PDF-1.7 two')] });
    const withdrawn = await plantSubmission(call, { state: 'withdrawn' });
    const older = await plantSubmission(call, { state: 'superseded' });
    await passDeadline(call.id);
    expect(await stateFor(call)).toMatchObject({ stage: 'sealed', isDue: true, needed: 2, received: { total: 3 } });
    for (const page of [Number('x'), -1, 1.5, 999]) {
      expect((await stateFor(call, page)).received).toMatchObject({ page: 1, total: 3 });
    }
    await come(call.id, call.openers.slice(2));
    expect(await stateFor(call)).toMatchObject({ stage: 'gathering', session: { missing: 1, recovery: false } });
    expect(await openAll()).toBe(0);
    await come(call.id, call.openers.slice(0, 1));
    expect(await stateFor(call)).toMatchObject({ stage: 'running', progress: { done: 0, total: 3 } });
    expect(await openAll()).toBe(1);

    const { minutes, ...state } = await stateFor(call);
    expect(state).toMatchObject({ stage: 'opened', failed: 0, session: null, progress: null });
    const [found] = minutes;
    if (!found) throw new Error('There are no minutes');
    expect(found.received.map(({ receipt, sha256, state: kept, failure }) => [receipt, sha256, kept, failure])).toEqual(
      expect.arrayContaining([
        [counted.receipt, counted.sha256, 'current', null],
        [withdrawn.receipt, withdrawn.sha256, 'withdrawn', null],
        [older.receipt, older.sha256, 'superseded', null],
      ]),
    );
    expect(found.present.map(({ userId }) => userId)).toEqual([2, 0].map((at) => call.openers[at]?.actor.userId));
    const statement = canonicalJson(openingStatement(found));
    expect(createHash('sha256').update(statement).digest('hex')).toBe(found.sha256);
    expect(isSignedByPortal(found.sha256, found)).toBe(true);
    expect(isSignedByPortal('0'.repeat(64), found)).toBe(false);
    expect(statement).not.toContain(counted.organisationId);
    expect((await Call.findById(call.id).orFail().lean()).openedAt).toEqual(found.finishedAt);
    const { keys } = await Submission.findById(counted.id).orFail().lean();
    const dataKey = dataKeyOfOpened(counted.id, keys.opened ?? '');
    expect(openEnvelope(counted.id, await loadSealed(counted.id), dataKey).content).toEqual(counted.content);
  });

  it('is recorded step by step, told to its people, and leaves the private key nowhere', async () => {
    const call = await publishCall(office, now);
    await plantSubmission(call);
    await passDeadline(call.id);
    await come(call.id, firstTwo(call));
    const { run } = await recordOf(call.id);
    expect(run?.key).toEqual(expect.any(String));
    await openAll();
    expect(JSON.stringify(await recordOf(call.id))).not.toContain(run?.key);
    const events = await AuditEvent.find({ 'subject.id': call.id, action: /^openings/ })
      .sort({ at: 1 })
      .lean();
    expect(events.map(({ action }) => action).sort()).toEqual([
      'openings.begun',
      'openings.finished',
      'openings.share-given',
      'openings.share-given',
    ]);
    const { minutes } = await recordOf(call.id);
    expect(events.find(({ action }) => action === 'openings.finished')?.details).toMatchObject({
      sha256: minutes[0]?.sha256,
      received: 1,
      failed: 0,
    });
    for (const id of [call.openers[2]?.actor.userId, office.manager.userId, office.approver.userId]) {
      const { email } = await userOf(id ?? '');
      const [mail] = await mailsTo(email);
      expect(mail?.template).toBe('opening-finished');
      expect(mail?.mail.text).toContain(minutes[0]?.sha256);
    }
  });

  it('is refused before the deadline, to others, with a wrong passphrase, for a cancelled call, and once it is over', async () => {
    const call = await publishCall(office, now);
    await plantSubmission(call);
    const [opener, second] = firstTwo(call);
    if (!opener || !second) throw new Error('There are no openers');
    const { actor } = opener;
    const giving = { actor, callId: call.id, input: { passphrase: opener.passphrase }, sessionId: 'one', clock };
    expect(await explanationOf(giveShare(giving))).toBe('opening.error.early');
    expect(await stateFor(call)).toMatchObject({ stage: 'sealed', isDue: false, received: null });
    await passDeadline(call.id);
    for (const stranger of [office.manager, office.approver, (await createUser({ roles: ['auditor'] })).actor]) {
      expect(await refusalOf(giveShare({ ...giving, actor: stranger }))).toBe('not-found');
    }
    const wrong = giveShare({ ...giving, input: { passphrase: second.passphrase } });
    expect(await explanationOf(wrong)).toBe('sealing.error.passphrase');
    await Call.updateOne({ _id: call.id }, { $set: { cancelled: { by: 'x', at: now, reason: {} } } });
    expect(await explanationOf(giveShare(giving))).toBe('opening.error.cancelled');
    await Call.updateOne({ _id: call.id }, { $set: { cancelled: null } });
    await giveShare(giving);
    expect(await explanationOf(giveShare({ ...giving, actor: second.actor, input: second }))).toBe(
      'opening.error.sameSession',
    );
    await come(call.id, [second]);
    expect(await explanationOf(giveShare(giving))).toBe('opening.error.running');
    await openAll();
    expect(await explanationOf(giveShare(giving))).toBe('opening.error.opened');
    expect(await refusalOf(openingState({ actor: (await createUser()).actor, callId: call.id, page: 1, now }))).toBe(
      'not-found',
    );
    const { actor: formerOpener } = await createUser({ roles: ['representative'] });
    expect(await refusalOf(openingState({ actor: formerOpener, callId: call.id, page: 1, now }))).toBe('not-found');
  });

  it('begins once when two openers come at the same instant', async () => {
    const call = await publishCall(office, now);
    await plantSubmission(call);
    await passDeadline(call.id);
    const came = await Promise.all(firstTwo(call).map((opener) => come(call.id, [opener])));
    expect(came).toHaveLength(2);
    expect((await recordOf(call.id)).run?.present).toHaveLength(2);
    await openAll();
    expect((await recordOf(call.id)).minutes).toHaveLength(1);
  });

  it('takes one opener where nothing had come, and still has minutes', async () => {
    const call = await publishCall(office, now);
    await passDeadline(call.id);
    await come(call.id, call.openers.slice(1, 2));
    await openAll();
    const { minutes, run } = await recordOf(call.id);
    expect([minutes.length, run]).toEqual([1, null]);
    expect(minutes[0]).toMatchObject({ received: [], via: 'openers', present: [{ role: 'evaluator' }] });
  });

  it('does not end before every transaction that was in time can have ended', async () => {
    const call = await publishCall(office, now);
    await plantSubmission(call);
    await Call.updateOne({ _id: call.id }, { $set: { closesAt: new Date(Date.now() - 5_000) } });
    await come(call.id, firstTwo(call));
    expect(await openAll()).toBe(0);
    const late = await plantSubmission(call);
    await passDeadline(call.id);
    expect(await openAll()).toBe(1);
    const [minutes] = (await recordOf(call.id)).minutes;
    expect(minutes?.received.find(({ receipt }) => receipt === late.receipt)).toMatchObject({ failure: null });
    expect(await Submission.countDocuments({ callId: call.id, 'opened.failure': null, opened: { $ne: null } })).toBe(2);
  });
});

const userOf = (id: string) => User.findById(id).orFail().lean();
