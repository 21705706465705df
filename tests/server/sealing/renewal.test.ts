import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { openSealed, sealTo } from '#server/sealing/key-pair';
import { listWaiting } from '#server/desk/list-waiting';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { CallSeal, type Opener } from '#server/models/call-seal';
import { beginRenewal } from '#server/sealing/begin-renewal';
import { dropRenewal } from '#server/sealing/drop-renewal';
import { giveForRenewal } from '#server/sealing/give-for-renewal';
import { joinShares } from '#server/sealing/key-shares';
import { shareOf } from '#server/sealing/own-share';
import { rehearseShare } from '#server/sealing/rehearse-share';
import { setPassphrase } from '#server/sealing/set-passphrase';
import { createCallOffice, publishCall, type CallOffice, type PublishedCall } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import type { SealOpener } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const PASSPHRASE = 'the passphrase of who joins';

describe('splitting the key of a published call anew', () => {
  useDatabase();
  let office: CallOffice;
  let call: PublishedCall;
  let joiner: { id: string; email: string; actor: Actor };

  beforeEach(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
    joiner = await createUser({ roles: ['finance'] });
  });

  const opener = (at: number) => call.openers[at] as SealOpener;
  const begin = (leaving: string, joining: string, wishes: { actor?: Actor; now?: Date } = {}) =>
    beginRenewal({ actor: office.approver, callId: call.id, input: { leaving, joining }, now, ...wishes });
  const replaceFirst = () => begin(opener(0).actor.userId, joiner.id);
  const confirm = () => setPassphrase({ actor: joiner.actor, callId: call.id, passphrase: PASSPHRASE, now });
  const give = ({ actor, passphrase }: SealOpener, wishes: { at?: Date; sessionId?: string } = {}) =>
    giveForRenewal({
      actor,
      callId: call.id,
      passphrase,
      sessionId: wishes.sessionId ?? randomUUID(),
      clock: () => wishes.at ?? now,
    });
  const seal = () => CallSeal.findById(call.id).orFail().lean();
  const shareAt = async (at: number, passphrase: string) => {
    const record = await seal();
    return shareOf(record, record.openers[at] as Opener, passphrase);
  };

  it('replaces an opener: any two of the new ones open what was sealed before, nobody of before does', async () => {
    const before = await seal();
    const publicKey = Buffer.from(before.key?.publicKey ?? '', 'base64url');
    const sealed = sealTo(publicKey, Buffer.from('an application'), 'test');
    const oldShares = await Promise.all([0, 1].map((at) => shareAt(at, opener(at).passphrase)));
    await replaceFirst();
    expect(await mailsTo(joiner.email)).toHaveLength(1);
    expect(await explanationOf(give(opener(1)))).toBe('sealing.error.joiningUnready');
    await confirm();
    expect(await listWaiting(opener(1).actor, now)).toMatchObject([{ id: 'shares-wanted', items: [{}] }]);
    expect(await give(opener(1))).toBeNull();
    expect(await listWaiting(opener(1).actor, now)).toEqual([]);
    const recovery = await give(opener(2), { at: later(29) });
    expect(recovery?.generation).toBe(2);

    const after = await seal();
    expect(after.key?.publicKey).toBe(before.key?.publicKey);
    expect(after.openers.map(({ userId }) => userId)).toEqual([
      joiner.id,
      opener(1).actor.userId,
      opener(2).actor.userId,
    ]);
    expect([after.renewal, after.former]).toEqual([null, [opener(0).actor.userId]]);
    const phrases = [PASSPHRASE, opener(1).passphrase, opener(2).passphrase];
    const shares = [...(await Promise.all(phrases.map((phrase, at) => shareAt(at, phrase)))), recovery?.share];
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [2, 3],
    ] as const) {
      const privateKey = await joinShares([shares[one] as Buffer, shares[other] as Buffer], publicKey);
      expect(openSealed(privateKey, sealed, 'test').toString()).toBe('an application');
    }
    for (const old of [...oldShares, call.recovery.share]) {
      await expect(joinShares([old, shares[2] as Buffer], publicKey)).rejects.toThrow();
    }
    await expect(
      rehearseShare({ actor: opener(0).actor, callId: call.id, passphrase: opener(0).passphrase, now }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await rehearseShare({ actor: joiner.actor, callId: call.id, passphrase: PASSPHRASE, now });
    const stored = JSON.stringify([await CallSeal.find().lean(), await AuditEvent.find().lean()]);
    for (const share of shares) expect(stored).not.toContain((share as Buffer).toString('base64url'));
    expect(await AuditEvent.countDocuments({ 'subject.id': call.id, action: 'sealing.opener-replaced' })).toBe(1);
  });

  it('makes a new recovery share among the same openers, also with the share of who leaves', async () => {
    await begin('', '');
    await give(opener(0));
    const recovery = await give(opener(1));
    const after = await seal();
    const publicKey = Buffer.from(after.key?.publicKey ?? '', 'base64url');
    const share = await shareAt(2, opener(2).passphrase);
    expect(await joinShares([share, recovery?.share ?? Buffer.of()], publicKey)).toHaveLength(32);
    await expect(joinShares([share, call.recovery.share], publicKey)).rejects.toThrow();
    await replaceFirst();
    await confirm();
    await give(opener(0));
    expect((await give(opener(1)))?.generation).toBe(3);
  });

  it('begins anew after half an hour, takes nobody twice and no two from one session', async () => {
    await begin('', '');
    const sessionId = randomUUID();
    await give(opener(0), { sessionId });
    expect(await give(opener(0))).toBeNull();
    expect(await give(opener(1), { at: later(31) })).toBeNull();
    expect(await explanationOf(give({ ...opener(2), passphrase: 'not my passphrase at all' }))).toBe(
      'sealing.error.passphrase',
    );
    const same = (await seal()).renewal?.gathering?.present[0]?.sessionId ?? '';
    expect(await explanationOf(give(opener(2), { at: later(32), sessionId: same }))).toBe('opening.error.sameSession');
    expect((await give(opener(2), { at: later(32) }))?.generation).toBe(2);
    expect(await explanationOf(give(opener(0), { at: later(33) }))).toBe('sealing.error.noRenewal');
  });

  it('is the approver’s to ask and to take back, once at a time, until the deadline', async () => {
    const leaving = opener(0).actor.userId;
    expect(await refusalOf(begin(leaving, joiner.id, { actor: office.manager }))).toBe('not-permitted');
    const { actor: foreign } = await createUser({ roles: ['approver'] });
    expect(await refusalOf(begin(leaving, joiner.id, { actor: foreign }))).toBe('not-found');
    expect(await explanationOf(begin(leaving, ''))).toBe('sealing.error.both');
    expect(await explanationOf(begin(leaving, opener(1).actor.userId))).toBe('sealing.error.opensAlready');
    expect(await explanationOf(begin('nobody', joiner.id))).toBe('sealing.error.stale');
    const { id: auditor } = await createUser({ roles: ['auditor'] });
    expect(await explanationOf(begin(leaving, auditor))).toBe('sealing.error.person');
    await Promise.all([replaceFirst(), replaceFirst()]);
    expect(await AuditEvent.countDocuments({ 'subject.id': call.id, action: 'sealing.renewal-begun' })).toBe(1);
    expect(await explanationOf(begin('', ''))).toBe('sealing.error.underWay');
    expect(await refusalOf(give({ actor: joiner.actor, passphrase: PASSPHRASE }))).toBe('wrong-state');
    expect(await refusalOf(give({ actor: foreign, passphrase: PASSPHRASE }))).toBe('not-found');
    await confirm();
    await give(opener(1));
    await dropRenewal({ actor: office.approver, callId: call.id, now });
    expect(await refusalOf(setPassphrase({ actor: joiner.actor, callId: call.id, passphrase: PASSPHRASE, now }))).toBe(
      'not-found',
    );
    expect(await explanationOf(give(opener(2)))).toBe('sealing.error.noRenewal');
    await begin('', '');
    const closesAt = (await Call.findById(call.id).orFail().lean()).closesAt ?? now;
    expect(await refusalOf(give(opener(1), { at: closesAt }))).toBe('late');
    expect(await refusalOf(dropRenewal({ actor: office.approver, callId: call.id, now: closesAt }))).toBe('late');
    expect(await refusalOf(begin(leaving, joiner.id, { now: closesAt }))).toBe('late');
    expect((await seal()).key?.generation).toBe(1);
  });

  it('splits once where the last two come at the same instant', async () => {
    await begin('', '');
    await give(opener(0));
    const results = await Promise.allSettled([give(opener(1)), give(opener(2))]);
    const shares = results.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    expect(shares).toHaveLength(1);
    expect((await seal()).key?.generation).toBe(2);
  });
});
