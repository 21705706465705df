import { Console } from 'node:console';
import mongoose from 'mongoose';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { getLedger } from '#server/ledger/get-ledger';
import { listEntries } from '#server/ledger/list-entries';
import { monthStatement } from '#server/ledger/month-statement';
import { agreementBalances } from '#server/ledger/post-entries';
import { printStatement } from '#server/ledger/print-statement';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { dayIn, type RunningAgreement } from '#tests/factories/agreement';
import { startDatabaseServer } from '#tests/factories/database-server';
import { commandsOf, spread } from '../bench-portal';
import { fillProgramme, MILESTONES } from './fill';

const AGREEMENTS = 1000;
const ROUNDS = 5;
const out = new Console(process.stdout);

/** Prints how long the ledger of a programme of 1,000 agreements with eight milestones each takes: pages, statement, check. */
export async function run(): Promise<void> {
  Object.assign(process.env, { SESSION_SECRET: 's'.repeat(32), KEYRING: `bench:${'A'.repeat(43)}=` });
  const server = await startDatabaseServer();
  try {
    await connectDatabase(server.uri, 'bench');
    await syncIndexes();
    const began = performance.now();
    const filled = await fillProgramme(AGREEMENTS);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    out.log(`${AGREEMENTS} agreements × ${MILESTONES} milestones, filled in ${seconds} s`);
    out.table(await measured(filled));
  } finally {
    await mongoose.disconnect();
    await server.stop();
  }
}

async function measured({ agreement, finance: actor }: RunningAgreement): Promise<Record<string, object>> {
  const { programmeId } = agreement;
  const now = new Date();
  const table: Record<string, object> = {};
  const measure = async (name: string, work: () => Promise<unknown>) => {
    const commands = await commandsOf(work);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    table[name] = { commands, ...spread(times) };
  };
  const month = dayIn(-30).slice(0, 7);
  const of = { actor, programmeId, month, now };
  const list = (query: string) =>
    listEntries({ actor, programmeId, parameters: new URLSearchParams(query), locale: 'ru' });
  await measure('balances of one agreement', () => agreementBalances(agreement._id));
  await measure('ledger by source, call and month', () => getLedger(actor, programmeId, now));
  await measure('entries, 25 a page', () => list(''));
  await measure('entries of one agreement', () => list('q=BENCH/00500'));
  await measure('statement of a month', () => monthStatement(of));
  const statement = await monthStatement(of);
  await measure('its PDF', () => printStatement(statement, 'ru', now));
  await measure('verification', async () => {
    const { differences } = await verifyLedger(programmeId);
    const [first] = differences;
    if (first) throw new Error(`${first.about}: ${first.what}: expected ${first.expected}, found ${first.found}`);
  });
  return table;
}
