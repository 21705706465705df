import { Console } from 'node:console';
import mongoose from 'mongoose';
import type { Actor } from '~/domain/accounts/roles';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { listAgreements } from '#server/agreements/list-agreements';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { milestonesOverdue, reportsToExamine } from '#server/desk/waiting-milestones';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { listPayments } from '#server/disbursements/list-payments';
import { getExpenditure } from '#server/expenditure/get-expenditure';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { exportMilestones, listMilestones } from '#server/milestones/list-milestones';
import type { RunningAgreement } from '#tests/factories/agreement';
import { startDatabaseServer } from '#tests/factories/database-server';
import { commandsOf, spread } from '../bench-portal';
import { ACCEPTED, MILESTONES } from '../ledger/fill';
import { COSTS, fillReported } from './fill';

const AGREEMENTS = 1000;
const ROUNDS = 9;
const out = new Console(process.stdout);

/** Prints how long a manager's pages take in a programme of 1,000 agreements, and how many queries each asks. */
export async function run(): Promise<void> {
  Object.assign(process.env, { SESSION_SECRET: 's'.repeat(32), KEYRING: `bench:${'A'.repeat(43)}=` });
  const server = await startDatabaseServer();
  try {
    await connectDatabase(server.uri, 'bench');
    await syncIndexes();
    const began = performance.now();
    const filled = await fillReported(AGREEMENTS);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const costs = AGREEMENTS * (ACCEPTED + 1) * COSTS;
    out.log(`${AGREEMENTS} agreements × ${MILESTONES} milestones, ${costs} costs, filled in ${seconds} s`);
    out.table(await measured(filled));
  } finally {
    await mongoose.disconnect();
    await server.stop();
  }
}

type Work = () => Promise<unknown>;

async function measured({ agreement, manager: actor }: RunningAgreement): Promise<Record<string, object>> {
  const table: Record<string, object> = {};
  const measure = async (name: string, work: Work) => {
    const commands = await commandsOf(work);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    table[name] = { commands, ...spread(times) };
  };
  for (const [name, list] of Object.entries(listsOf(actor, agreement.number ?? ''))) {
    await assertSameQueries(name, list);
    await measure(name, () => list(''));
  }
  const now = new Date();
  const of = { actor, agreementId: agreement._id, side: 'office', now } as const;
  await measure('reports that wait, on the desk', async () => {
    await reportsToExamine.count(actor, now);
    await milestonesOverdue.list(actor, now, 5);
  });
  await measure('overview of an agreement', () => getOfficeAgreement(of));
  await measure('its payments, with what to claim back', () => getOfficeAgreementPayments(actor, of.agreementId));
  await measure(`its expenditure, ${(ACCEPTED + 1) * COSTS} costs`, () => getExpenditure(of));
  await measure(`expenditure of a report, ${COSTS} costs`, () => getReportExpenditure({ ...of, key: 'm6' }));
  await measure('milestones of all agreements as a file', () => wholeFile(actor, now));
  return table;
}

/** Each list by what its address asks for; `size=100` makes a page of a hundred rows. */
function listsOf(actor: Actor, number: string): Record<string, (query: string) => Promise<{ rows: unknown[] }>> {
  const now = new Date();
  const given = (query: string) => ({ actor, parameters: new URLSearchParams(query), locale: 'ru' as const, now });
  return {
    'agreements, 25 a page': (query) => listAgreements(given(query)),
    'agreements, searched': (query) => listAgreements(given(`q=${number.slice(0, -3)}&${query}`)),
    'milestones, 25 a page': (query) => listMilestones(given(query)),
    'milestones that are overdue': (query) => listMilestones(given(`overdue=yes&${query}`)),
    'milestones, searched by agreement': (query) => listMilestones(given(`q=${number.slice(0, -2)}&${query}`)),
    'payments, 25 a page': (query) => listPayments(given(query)),
  };
}

/** A page of a hundred rows asks the database as often as one of 25: nothing is asked for each row. */
async function assertSameQueries(name: string, list: (query: string) => Promise<{ rows: unknown[] }>): Promise<void> {
  const [few, many] = [await commandsOf(() => list('')), await commandsOf(() => list('size=100'))];
  const { rows } = await list('size=100');
  if (few !== many || rows.length !== 100)
    throw new Error(`${name}: ${String(few)} queries for 25 rows, ${String(many)} for ${String(rows.length)}`);
}

async function wholeFile(actor: Actor, now: Date): Promise<void> {
  let count = 0;
  for await (const { id } of exportMilestones({ actor, parameters: new URLSearchParams(), locale: 'ru', now }).rows)
    count += id ? 1 : 0;
  if (count < AGREEMENTS * MILESTONES) throw new Error(`The file has ${String(count)} rows`);
}
