import { beforeAll, describe, expect, it } from 'vitest';
import { endSession } from '#server/accounts/sign-out';
import { startSession } from '#server/accounts/start-session';
import { inTransaction } from '#server/database/transaction';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import type { Gathering } from '#server/models/gathering';
import { giveShareTo, joinGathered, livingGathering, readShare, sharesIn } from '#server/sealing/gathering';
import { splitAmong } from '#server/sealing/make-call-key';
import { publicKeyOf } from '#server/sealing/key-pair';
import { hashOfToken } from '#server/security/secret-token';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import type { SealOpener } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date('2026-11-22T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('openers who come together', () => {
  useDatabase();
  let seal: CallSealRecord;
  let openers: SealOpener[];
  let recovery: Buffer;

  beforeAll(async () => {
    const made = await publishCall(await createCallOffice(now), now);
    openers = made.openers;
    recovery = made.recovery.share;
    seal = await CallSeal.findById(made.id).orFail().lean<CallSealRecord>();
  });

  const give = async (gathering: Gathering | null, at: number, wishes: { now?: Date; sessionId?: string } = {}) => {
    const { actor, passphrase } = openers[at] as SealOpener;
    const share = await readShare(seal, seal.openers[at] as CallSealRecord['openers'][number], passphrase);
    return giveShareTo({ gathering, seal, actor, sessionId: `session ${at}`, share, now, ...wishes });
  };

  it('hold the key when enough of them are there, each counted once, the offline share as one', async () => {
    const one = await give(null, 0);
    expect(await joinGathered(seal, one)).toBeNull();
    const again = await give(one, 0);
    expect([again.id, sharesIn(again)]).toEqual([one.id, 1]);
    const two = await give(again, 2, { now: later(29) });
    expect(publicKeyOf((await joinGathered(seal, two)) as Buffer).toString('base64url')).toBe(seal.key?.publicKey);
    const { actor } = openers[0] as SealOpener;
    const brought = { gathering: one, seal, actor, sessionId: 'session 0', share: recovery, isRecovery: true, now };
    const byRecovery = await giveShareTo(brought);
    expect(sharesIn(byRecovery)).toBe(2);
    expect(await joinGathered(seal, byRecovery)).toHaveLength(32);
    expect(JSON.stringify(byRecovery)).not.toContain(recovery.toString('base64url'));
  });

  it('begin anew after half an hour, and after the key was split anew', async () => {
    const one = await give(null, 0);
    const late = await give(one, 1, { now: later(30) });
    expect([late.id === one.id, sharesIn(late)]).toEqual([false, 1]);
    expect(await livingGathering(one, { key: { ...seal.key, generation: 2 } as typeof seal.key }, now)).toBeNull();
    expect(await livingGathering(one, seal, later(29))).toEqual(one);
  });

  it('come from different sign-ins, and are gone when they sign out', async () => {
    const { actor } = openers[0] as SealOpener;
    const client = { address: '192.0.2.1', userAgent: 'browser' };
    const sessionId = hashOfToken(await startSession({ userId: actor.userId, client, now }));
    const one = await give(null, 0, { sessionId });
    expect(await explanationOf(give(one, 1, { sessionId }))).toBe('opening.error.sameSession');
    await inTransaction(() => endSession({ sessionId, reason: 'signed-out', now }));
    const two = await give(one, 1);
    expect(two.present.map(({ userId }) => userId)).toEqual([openers[1]?.actor.userId]);
  });

  it('cannot use shares of an earlier split of the key', async () => {
    const old = await give(await give(null, 0), 1);
    const privateKey = (await joinGathered(seal, old)) as Buffer;
    const publicKey = Buffer.from(seal.key?.publicKey ?? '', 'base64url');
    await inTransaction(() => splitAmong(seal, { publicKey, privateKey: Buffer.from(privateKey) }, now));
    const anew = await CallSeal.findById(seal._id).orFail().lean<CallSealRecord>();
    const [opener] = anew.openers;
    const share = await readShare(anew, opener as CallSealRecord['openers'][number], openers[0]?.passphrase ?? '');
    const { actor } = openers[0] as SealOpener;
    const mixed = await giveShareTo({ gathering: old, seal: anew, actor, sessionId: 'session 0', share, now });
    expect(sharesIn(mixed)).toBe(1);
    await expect(
      joinGathered(anew, { ...old, generation: 2, present: [...mixed.present, ...old.present.slice(1)] }),
    ).rejects.toThrow();
  });

  it('are told a wrong passphrase in the same words each time, until they have guessed too often', async () => {
    const opener = seal.openers[2] as CallSealRecord['openers'][number];
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await explanationOf(readShare(seal, opener, `guess number ${guess}`))).toBe('sealing.error.passphrase');
    }
    expect(await refusalOf(readShare(seal, opener, openers[2]?.passphrase ?? ''))).toBe('throttled');
  });
});
