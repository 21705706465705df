import { describe, expect, it } from 'vitest';
import { approveVersion } from '#server/calls/approve-version';
import { committedMoney } from '#server/calls/committed-money';
import { submitVersion } from '#server/calls/submit-version';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { CallSeal, type Opener } from '#server/models/call-seal';
import { CallVersion } from '#server/models/call-version';
import { joinShares } from '#server/sealing/key-shares';
import { shareOf } from '#server/sealing/own-share';
import { createCallOffice, draftCall, lot, publishCall } from '#tests/factories/call';
import { explanationOf } from '#tests/factories/refusal';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const input = { publishAt: null, overBudgetReason: '' };

describe('approving a call', () => {
  useDatabase();

  it('publishes it with a reference, frozen with its digest, and tells the audit', async () => {
    const office = await createCallOffice(now, { code: 'JPSP' });
    const { id, reference } = await publishCall(office, now);
    expect(reference).toBe('JPSP-2026-001');
    const call = await Call.findById(id).orFail().lean();
    expect(call.current).toMatchObject({
      number: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      materialSince: 1,
    });
    expect(call.current?.names.places).toMatchObject({ ashgabat: { en: 'Ashgabat' } });
    expect(call.listed).toMatchObject({ lots: 1, ceilings: [{ amount: 12_000_00, currency: 'USD' }] });
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'calls.approved' })).toBe(1);
  });

  it('is refused to whoever prepared it', async () => {
    const office = await createCallOffice(now);
    const { actor } = await createUser({
      roles: ['manager', 'approver'],
      home: { kind: 'institution', id: office.institutionId },
    });
    const { id } = await draftCall({ ...office, manager: actor }, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    const refused = approveVersion({ actor, callId: id, input, expected: 2, now });
    expect(await explanationOf(refused)).toBe('calls.error.ownCall');
    expect(await Call.countDocuments({ _id: id, approved: null, reference: null })).toBe(1);
  });

  it('is refused while an opener has no passphrase, and makes the key that applications are sealed to', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    const approve = () => approveVersion({ actor: office.approver, callId: id, input, expected: 2, now });
    expect(await explanationOf(approve())).toBe('sealing.fault.fewOpeners');
    const openers = await nameReadyOpeners(id, office.approver.userId, now);
    const unready = { 'openers.1.confirmedAt': null };
    await CallSeal.updateOne({ _id: id }, { $set: unready });
    expect(await explanationOf(approve())).toBe('sealing.fault.unconfirmed');
    expect(await Call.countDocuments({ _id: id, approved: null, reference: null })).toBe(1);
    expect((await CallSeal.findById(id).orFail().lean()).key).toBeNull();
    await CallSeal.updateOne({ _id: id }, { $set: { 'openers.1.confirmedAt': now } });
    const { recovery } = await approve();
    const seal = await CallSeal.findById(id).orFail().lean();
    const [first] = openers;
    const share = await shareOf(seal, seal.openers[0] as Opener, first?.passphrase ?? '');
    const publicKey = Buffer.from(seal.key?.publicKey ?? '', 'base64url');
    expect(await joinShares([share, recovery?.share ?? Buffer.of()], publicKey)).toHaveLength(32);
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'sealing.key-made' })).toBe(1);
  });

  it('has one winner where two approve at the same instant', async () => {
    const office = await createCallOffice(now);
    const { actor: second } = await createUser({
      roles: ['approver'],
      home: { kind: 'institution', id: office.institutionId },
    });
    const { id } = await draftCall(office, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    const results = await Promise.allSettled(
      [office.approver, second].map((actor) => approveVersion({ actor, callId: id, input, expected: 2, now })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await CallVersion.countDocuments({ callId: id })).toBe(1);
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'calls.approved' })).toBe(1);
  });

  it('gives twenty calls at once twenty numbers without gap or duplicate', async () => {
    const office = await createCallOffice(now, {
      sources: [
        {
          code: 'sdg-fund',
          name: { en: 'Fund', ru: 'Фонд', tk: 'Gazna' },
          budgets: [{ amount: 900_000_00, currency: 'USD' }],
        },
      ],
    });
    const ids = await Promise.all(Array.from({ length: 20 }, async () => (await draftCall(office, now)).id));
    await Promise.all(ids.map((callId) => submitVersion({ actor: office.manager, callId, now })));
    await Promise.all(ids.map((callId) => nameReadyOpeners(callId, office.approver.userId, now)));
    const approved = await Promise.all(
      ids.map((callId) => approveVersion({ actor: office.approver, callId, input, expected: 2, now })),
    );
    expect(approved.map(({ reference }) => Number(reference.slice(-3))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  it('is refused beyond the programme’s money, unless a reason is given, which the audit keeps', async () => {
    const office = await createCallOffice(now);
    await publishCall(office, now, { lots: { lots: [lot({ ceiling: { amount: 95_000_00, currency: 'USD' } })] } });
    const { id } = await draftCall(office, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    const approve = (overBudgetReason: string) =>
      approveVersion({
        actor: office.approver,
        callId: id,
        input: { publishAt: null, overBudgetReason },
        expected: 2,
        now,
      });
    expect(await explanationOf(approve(''))).toBe('calls.error.overBudget');
    await approve('The fund confirmed more money');
    const { approved } = await CallVersion.findById(`${id}:1`).orFail().lean();
    expect(approved?.overBudget).toEqual({
      beyond: [{ source: 'sdg-fund', currency: 'USD', amount: 7_000_00 }],
      reason: 'The fund confirmed more money',
    });
  });

  it('lets one of two calls win that ask at once for the same last money', async () => {
    const office = await createCallOffice(now);
    const wishes = { lots: { lots: [lot({ ceiling: { amount: 60_000_00, currency: 'USD' } })] } };
    const ids = await Promise.all([draftCall(office, now, wishes), draftCall(office, now, wishes)]);
    await Promise.all(ids.map(({ id }) => submitVersion({ actor: office.manager, callId: id, now })));
    await Promise.all(ids.map(({ id }) => nameReadyOpeners(id, office.approver.userId, now)));
    const refusals = await Promise.all(
      ids.map(({ id }) =>
        explanationOf(approveVersion({ actor: office.approver, callId: id, input, expected: 2, now })),
      ),
    );
    expect(refusals.sort()).toEqual(['calls.error.overBudget', null].sort());
    expect(await committedMoney(office.programmeId)).toEqual([
      { source: 'sdg-fund', currency: 'USD', amount: 60_000_00 },
    ]);
  });
});
