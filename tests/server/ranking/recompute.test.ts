import { spawn } from 'node:child_process';
import mongoose from 'mongoose';
import { describe, expect, inject, it } from 'vitest';
import { RankingResult } from '#server/models/ranking-result';
import { recomputeRankings } from '#server/ranking/recompute-rankings';
import { Organisation } from '#server/models/organisation';
import { giveSheet } from '#tests/factories/evaluation';
import { rankedLot } from '#tests/factories/ranked-lot';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** Runs `npm run recompute` on this test's database: exit code and what it said. */
async function recompute(...args: string[]) {
  const uri = new URL(inject('databaseUri'));
  uri.pathname = `/${mongoose.connection.name}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/recompute.ts', ...args], {
    env: { ...process.env, MONGODB_URI: uri.href, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: said.trim().split('\n') };
}

const differencesIn = async (reference: string) =>
  (await recomputeRankings(reference))?.map(({ differences }) => differences);

describe('npm run recompute', () => {
  it('prints the list that was stored, and says that it is the same', async () => {
    const { call } = await rankedLot();
    const stored = await RankingResult.findOne({ callId: call.id }).orFail().lean();
    const { code, lines } = await recompute(call.reference);
    expect(lines).toEqual([
      `lot-1, ranking 1, SHA-256 ${stored.resultSha256}`,
      expect.stringMatching(/^ {5}1 {2}R-\w+ {2}90\.6667 \(272\/3\) {2}recommended$/),
      expect.stringMatching(/^ {5}2 {2}R-\w+ {2}77\.3333 \(232\/3\) {2}reserve 1$/),
      expect.stringMatching(/^ {5}- {2}R-\w+ {2}40\.0000 \(40\) {2}below-minimum$/),
      '1 ranking is the same as stored',
    ]);
    expect(code).toBe(0);
  }, 120_000);

  it('exits with 1 and a line for a call that is not there', async () => {
    expect(await recompute('OC-1999-1')).toEqual({ code: 1, lines: ['There is no call OC-1999-1'] });
  }, 120_000);
});

describe('recomputeRankings', () => {
  it('finds a stored ranking that was changed, one that the audit trail does not know, and sheets that were', async () => {
    const { call, members } = await rankedLot();
    expect(await differencesIn(call.reference)).toEqual([[]]);
    await Organisation.updateMany({}, { $set: { name: 'Called otherwise' } });
    expect(await differencesIn(call.reference)).toEqual([[]]);
    await giveSheet(call, members[0]!, call.applications[0]!.applicationId, { relevance: 0, budget: 0 });
    expect(await differencesIn(call.reference)).toEqual([['records']]);
    await RankingResult.updateOne({ callId: call.id }, { $set: { resultSha256: '0'.repeat(64) } });
    expect(await differencesIn(call.reference)).toEqual([['result', 'audit', 'records']]);
    await RankingResult.updateOne({ callId: call.id }, { $set: { inputsSha256: '0'.repeat(64) } });
    expect(await differencesIn(call.reference)).toEqual([['inputs', 'result', 'audit', 'records']]);
  });

  it('knows no call by another name, and no ranking where none was made', async () => {
    expect(await recomputeRankings('OC-1999-1')).toBeNull();
  });
});
