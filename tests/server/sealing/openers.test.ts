import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { changePassphrase } from '#server/sealing/change-passphrase';
import { joinShares } from '#server/sealing/key-shares';
import { makeCallKey } from '#server/sealing/make-call-key';
import { nameOpeners } from '#server/sealing/name-openers';
import { shareOf } from '#server/sealing/own-share';
import { rehearseShare } from '#server/sealing/rehearse-share';
import { setPassphrase } from '#server/sealing/set-passphrase';
import { inTransaction } from '#server/database/transaction';
import { AuditEvent } from '#server/models/audit-event';
import { CallSeal } from '#server/models/call-seal';
import { createCallOffice, draftCall, publishCall, type CallOffice } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const passphraseOf = (at: number) => `a passphrase of opener number ${at}`;

describe('the openers of a call', () => {
  useDatabase();
  let office: CallOffice;
  let people: { actor: Actor; email: string }[];
  const ids = () => people.map(({ actor }) => actor.userId);

  beforeAll(async () => {
    office = await createCallOffice(now);
    people = await Promise.all(
      ['evaluator', 'evaluator', 'manager'].map((role) => createUser({ roles: [role as 'evaluator'] })),
    );
  });

  const name = async (callId: string, wishes: Partial<Parameters<typeof nameOpeners>[0]> = {}) =>
    nameOpeners({ actor: office.approver, callId, input: { openers: ids(), needed: 2 }, expected: 0, now, ...wishes });

  const sealed = async (callId: string) => {
    const seal = await CallSeal.findById(callId).orFail().lean();
    return { seal, key: Buffer.from(seal.key?.publicKey ?? '', 'base64url') };
  };

  it('are named by the approver, mailed, and become ready one by one; then any two of them hold the key', async () => {
    const { id } = await draftCall(office, now);
    await name(id);
    expect(await mailsTo(people[0]?.email ?? '')).toHaveLength(1);
    await expect(inTransaction(() => makeCallKey(office.approver, id, now))).rejects.toMatchObject({
      explanation: 'sealing.fault.unconfirmed',
    });
    for (const [at, { actor }] of people.entries())
      await setPassphrase({ actor, callId: id, passphrase: passphraseOf(at), now });
    const recovery = await inTransaction(() => makeCallKey(office.approver, id, now));
    const { seal, key } = await sealed(id);
    const shares = await Promise.all(seal.openers.map((opener, at) => shareOf(seal, opener, passphraseOf(at))));
    for (const pair of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      expect(
        await joinShares(
          pair.map((at) => shares[at] as Buffer),
          key,
        ),
      ).toHaveLength(32);
    }
    expect(await joinShares([recovery.share, shares[2] as Buffer], key)).toHaveLength(32);
    const stored = JSON.stringify([await CallSeal.find().lean(), await AuditEvent.find().lean()]);
    for (const secret of [...shares, recovery.share]) {
      expect(stored).not.toContain(secret.toString('base64url'));
      expect(stored).not.toContain(secret.toString('hex'));
    }
  });

  it('rehearse and change their passphrase; a wrong one says nothing else', async () => {
    const { id } = await draftCall(office, now);
    await name(id);
    for (const [at, { actor }] of people.entries())
      await setPassphrase({ actor, callId: id, passphrase: passphraseOf(at), now });
    await inTransaction(() => makeCallKey(office.approver, id, now));
    const { actor } = people[0] as { actor: Actor };
    const wrong = rehearseShare({ actor, callId: id, passphrase: passphraseOf(1), now });
    expect(await explanationOf(wrong)).toBe('sealing.error.passphrase');
    const input = { passphrase: passphraseOf(0), newPassphrase: 'another passphrase of mine' };
    await changePassphrase({ actor, callId: id, input, now });
    await rehearseShare({ actor, callId: id, passphrase: input.newPassphrase, now });
    expect(await explanationOf(rehearseShare({ actor, callId: id, passphrase: passphraseOf(0), now }))).toBe(
      'sealing.error.passphrase',
    );
    expect(await explanationOf(setPassphrase({ actor, callId: id, passphrase: 'once more from the start', now }))).toBe(
      'sealing.error.shareThere',
    );
    expect((await sealed(id)).seal.openers[0]?.rehearsedAt).toEqual(now);
  });

  it('keep their passphrase when others are named beside them', async () => {
    const { id } = await draftCall(office, now);
    await name(id);
    const { actor } = people[1] as { actor: Actor };
    await setPassphrase({ actor, callId: id, passphrase: passphraseOf(1), now });
    const { actor: other } = await createUser({ roles: ['finance'] });
    const openers = [other.userId, ...ids().slice(1)];
    await name(id, { input: { openers, needed: 3 }, expected: 2 });
    const { seal } = await sealed(id);
    expect(seal.openers.map(({ userId, confirmedAt }) => [userId, confirmedAt])).toEqual([
      [openers[0], null],
      [openers[1], now],
      [openers[2], null],
    ]);
  });

  it('are not named by others, twice, too few, for a call that is out, or who are not of the staff', async () => {
    const { id } = await draftCall(office, now);
    expect(await refusalOf(name(id, { actor: office.manager }))).toBe('not-permitted');
    const { actor: foreign } = await createUser({ roles: ['approver'] });
    expect(await refusalOf(name(id, { actor: foreign }))).toBe('not-found');
    expect(await explanationOf(name(id, { input: { openers: ids().slice(1), needed: 2 } }))).toBe(
      'sealing.error.count',
    );
    expect(await explanationOf(name(id, { input: { openers: ids(), needed: 4 } }))).toBe('sealing.error.count');
    const { actor: applicant } = await createUser();
    const openers = [...ids().slice(1), applicant.userId];
    expect(await explanationOf(name(id, { input: { openers, needed: 2 } }))).toBe('sealing.error.person');
    const races = await Promise.allSettled([name(id), name(id, { input: { openers: ids(), needed: 3 } })]);
    expect(races.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { id: published } = await publishCall(office, now);
    expect(await explanationOf(name(published))).toBe('sealing.error.published');
    const { actor: nobody } = await createUser({ roles: ['evaluator'] });
    expect(
      await refusalOf(setPassphrase({ actor: nobody, callId: id, passphrase: 'not one of them at all', now })),
    ).toBe('not-found');
  });
});
