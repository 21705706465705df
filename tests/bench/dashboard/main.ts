import { Console } from 'node:console';
import mongoose from 'mongoose';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { quarterOf } from '~/domain/indicators/quarters';
import { getDashboard } from '#server/dashboard/get-dashboard';
import { getQuarterReport } from '#server/dashboard/get-quarter-report';
import { printQuarter } from '#server/dashboard/print-quarter';
import type { ServiceRecord } from '#server/models/service';
import { startDatabaseServer } from '#tests/factories/database-server';
import { dayIn } from '#tests/factories/agreement';
import { fillRegister } from '#tests/factories/register';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { createInstitution, createUser } from '#tests/factories/user';
import { spread } from '../bench-portal';

const REQUESTS = 200_000;
const RUNS = 7;
const TYPES = ['lonely-older-people', 'personal-assistant', 'home-care', 'families'];
const PLACES = ['ashgabat', 'mary', 'turkmenabat'];
const out = new Console(process.stdout);

/** Prints how long the dashboard of a programme with twelve services and 200,000 requests takes, whole and suppressed, and a quarter's report. */
export async function run(): Promise<void> {
  Object.assign(process.env, { SESSION_SECRET: 's'.repeat(32), KEYRING: `bench:${'A'.repeat(43)}=` });
  const server = await startDatabaseServer();
  await connectDatabase(server.uri, 'bench');
  await syncIndexes();
  const programme = await programmeForServices();
  const services = await twelveServices(programme);
  await fillRegister(services, REQUESTS);
  const home = { kind: 'institution' as const, id: programme.institutionId };
  const table: Record<string, object> = {};
  for (const role of ['manager', 'approver'] as const) {
    const { actor } = await createUser({ roles: [role], home });
    const parameters = new URLSearchParams({ programme: programme.id });
    const see = () => getDashboard({ actor, parameters, now: new Date() });
    table[role === 'manager' ? 'as it is' : 'suppressed'] = spread(await timesOf(see));
    if (role === 'manager') continue;
    const quarter = quarterOf(dayIn(0));
    const report = () => getQuarterReport({ actor, programmeId: programme.id, quarter, now: new Date() });
    table['the quarter’s report'] = spread(await timesOf(report));
    const told = await report();
    table['its PDF'] = spread(await timesOf(() => printQuarter(told, 'ru')));
  }
  out.table(table);
  await mongoose.disconnect();
  await server.stop();
}

async function twelveServices(programme: { id: string; institutionId: string }): Promise<ServiceRecord[]> {
  const services: ServiceRecord[] = [];
  for (let at = 0; at < 12; at += 1) {
    const record = { serviceType: TYPES[at % 4] ?? '', place: PLACES[at % 3] ?? '' };
    const provider = at % 2 === 0 ? { provider: await createInstitution() } : {};
    services.push((await deliveredService({ programme, record, ...provider })).service);
  }
  return services;
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}
