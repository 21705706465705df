import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appendEvent } from '#server/audit/append-event';
import { chainEvents } from '#server/audit/chain-events';
import { verifyStoredChain } from '#server/audit/verify-stored-chain';
import { inTransaction } from '#server/database/transaction';
import { AuditEvent } from '#server/models/audit-event';
import { AuditHead } from '#server/models/audit-head';
import { useDatabase } from '#tests/factories/test-database';

const NOON = new Date('2026-11-22T07:00:00Z');

function append(details: Record<string, unknown> = {}, now = NOON) {
  const subject = { kind: 'call', id: randomUUID() };
  return appendEvent({ actor: null, action: 'calls.published', subject, details, now });
}

describe('chaining', () => {
  useDatabase();

  it('gives committed events their places, and nothing to what was rolled back', async () => {
    await inTransaction(() => append({ instant: NOON, nothing: undefined, nested: { list: [1, 'two', null] } }));
    await inTransaction(async () => {
      await append();
      throw new Error('rolled back');
    }).catch(() => undefined);
    const before = await AuditEvent.countDocuments({ chain: { $exists: false } });
    const chained = await chainEvents(NOON);
    expect(chained).toBe(before);
    expect(await AuditEvent.countDocuments({ unchainedSince: { $exists: true } })).toBe(0);
    expect(await chainEvents(NOON)).toBe(0);
    expect((await verifyStoredChain(NOON)).findings).toEqual([]);
  });

  it('makes one chain when several processes chain while events are written', async () => {
    const write = async () => {
      for (let index = 0; index < 60; index += 1) await inTransaction(() => append({ index }));
    };
    let writing = true;
    const chain = async () => {
      while (writing) await chainEvents(NOON).catch(() => 0);
    };
    const chainers = [chain(), chain(), chain()];
    await Promise.all([write(), write(), write()]);
    writing = false;
    await Promise.all(chainers);
    await chainEvents(NOON);
    const report = await verifyStoredChain(NOON);
    expect(report).toMatchObject({ findings: [], unchained: [] });
    expect(report.events).toBeGreaterThanOrEqual(180);
    expect(report.head.sequence).toBe(report.events);
  });

  it('lets an event that became visible late take a later place', async () => {
    await append({}, NOON);
    await chainEvents(NOON);
    const { sequence } = (await verifyStoredChain(NOON)).head;
    await append({ late: true }, new Date(NOON.getTime() - 5000));
    await chainEvents(NOON);
    const late = await AuditEvent.findOne({ 'details.late': true }).lean();
    expect(late?.chain?.sequence).toBe(sequence + 1);
    expect((await verifyStoredChain(NOON)).findings).toEqual([]);
  });

  it('keeps the head of each day, in Asia/Ashgabat', async () => {
    await append();
    await chainEvents(new Date('2026-11-22T18:59:00Z'));
    await append();
    await chainEvents(new Date('2026-11-22T19:01:00Z'));
    const heads = await AuditHead.find().sort({ _id: 1 }).lean();
    expect(heads.map(({ _id }) => _id)).toEqual(['2026-11-22', '2026-11-23']);
    expect(heads[1]?.sequence).toBe((heads[0]?.sequence ?? 0) + 1);
  });
});
