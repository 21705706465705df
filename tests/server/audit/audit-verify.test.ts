import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { AuditHead } from '#server/models/audit-head';
import { writeChain } from '#tests/factories/audit-chain';
import { temporaryFolder } from '#tests/factories/portal-process';
import { useDatabase } from '#tests/factories/test-database';

/** `AUDIT_EVENTS=1000000` makes the long run. */
const LONG = Number(process.env.AUDIT_EVENTS ?? 20_000);
const EVENTS = 300;

/** Runs `npm run audit:verify` on this test's database: exit code, what it said, and its largest memory in MB. */
async function auditVerify(...args: string[]) {
  const uri = new URL(inject('databaseUri'));
  uri.pathname = `/${mongoose.connection.name}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/audit-verify.ts', ...args], {
    env: { ...process.env, MONGODB_URI: uri.href, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const memory: number[] = [];
  const sampling = setInterval(() => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readStatus(child.pid))?.[1];
    if (kilobytes) memory.push(Number(kilobytes) / 1000);
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  return { code, lines: said.trim().split('\n'), memory };
}

function readStatus(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

const idOf = async (sequence: number) => (await AuditEvent.findOne({ 'chain.sequence': sequence }).lean())?._id ?? '';

describe('npm run audit:verify', () => {
  useDatabase();

  beforeEach(async () => {
    await AuditEvent.collection.deleteMany({});
    await AuditHead.collection.deleteMany({});
    await writeChain(EVENTS);
  });

  it('says that a sound chain is sound', async () => {
    const { code, lines } = await auditVerify();
    expect(lines).toEqual([
      expect.stringMatching(/^The audit chain is sound: 300 events in [\d.]+ s, head 300 [0-9a-f]{64}/),
    ]);
    expect(code).toBe(0);
  });

  it('names every event that was edited, removed, inserted or moved, and exits with 1', async () => {
    const [first, second] = [await idOf(200), await idOf(210)];
    const chains = await AuditEvent.find({ _id: { $in: [first, second] } })
      .sort({ 'chain.sequence': 1 })
      .lean();
    await AuditEvent.collection.updateOne({ 'chain.sequence': 17 }, { $set: { 'details.lots': 99 } });
    await AuditEvent.collection.deleteOne({ 'chain.sequence': 100 });
    await AuditEvent.collection.updateMany({ _id: { $in: [first, second] as never[] } }, { $unset: { chain: 1 } });
    await AuditEvent.collection.updateOne({ _id: first as never }, { $set: { chain: chains[1]?.chain } });
    await AuditEvent.collection.updateOne({ _id: second as never }, { $set: { chain: chains[0]?.chain } });
    await AuditEvent.collection.insertOne({
      _id: 'forged' as never,
      at: new Date(),
      chain: { sequence: 250.5, previous: '0'.repeat(64), hash: '0'.repeat(64) },
    });
    await AuditEvent.collection.insertOne({ _id: 'loose' as never, at: new Date('2026-01-01T00:00:00Z') });
    const { code, lines } = await auditVerify();
    expect(lines).toEqual([
      `edited: event 17 (${await idOf(17)}) is not what was chained`,
      'removed: event 100 is missing',
      `reordered: event 200 (${second}) belongs at 210`,
      `reordered: event 210 (${first}) belongs at 200`,
      'inserted: event 250.5 (forged) was not chained by the portal',
      'unchained: event loose of 2026-01-01T00:00:00.000Z has no place in the chain',
      expect.stringMatching(/^The audit chain is NOT sound: 6 findings/),
    ]);
    expect(code).toBe(1);
  });

  it('finds a chain that was made anew by heads that somebody kept', async () => {
    const heads = await AuditHead.find().lean();
    const file = join(temporaryFolder(), 'heads.json');
    writeFileSync(
      file,
      JSON.stringify({ heads: heads.map(({ _id, sequence, hash }) => ({ day: _id, sequence, hash })) }),
    );
    await AuditEvent.collection.deleteMany({});
    await AuditHead.collection.deleteMany({});
    await writeChain(EVENTS);
    expect((await auditVerify()).code).toBe(0);
    const { code, lines } = await auditVerify('--heads', file);
    expect(lines[0]).toMatch(
      /^rewritten: the chain up to event 300 is not the one whose head was published for 2026-01-01/,
    );
    expect(code).toBe(1);
    rmSync(file);
    expect((await auditVerify('--heads', file)).lines[0]).toContain('holds no list of heads');
  });

  it(`finds one edited event among ${LONG} in bounded memory`, { timeout: 20 * 60_000 }, async () => {
    await AuditEvent.collection.deleteMany({});
    await AuditHead.collection.deleteMany({});
    // A million events are written faster without the indexes of the audit page, and verifying needs one only.
    for (const { name } of await AuditEvent.collection.indexes()) {
      if (name && !/^(_id_|chain)/.test(name)) await AuditEvent.collection.dropIndex(name);
    }
    await writeChain(LONG);
    const place = Math.floor(LONG * 0.7);
    await AuditEvent.collection.updateOne({ 'chain.sequence': place }, { $set: { actorId: 'somebody else' } });
    const { code, lines, memory } = await auditVerify();
    expect(lines[0]).toContain(`edited: event ${place} `);
    expect(lines).toHaveLength(2);
    expect(code).toBe(1);
    process.stdout.write(`audit:verify ${lines[1]}; largest memory ${Math.max(...memory).toFixed(0)} MB\n`);
    expect(Math.max(...memory)).toBeLessThan(400);
  });
});
