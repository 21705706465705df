import { Console } from 'node:console';
import mongoose from 'mongoose';
import type { Actor } from '~/domain/accounts/roles';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { getDashboard } from '#server/dashboard/get-dashboard';
import type { ServiceRecord } from '#server/models/service';
import { startDatabaseServer } from '#tests/factories/database-server';
import { fillRegister } from '#tests/factories/register';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { createInstitution, createUser } from '#tests/factories/user';
import { spread } from '../bench-portal';

const REQUESTS = 200_000;
const RUNS = 7;
const TYPES = ['lonely-older-people', 'personal-assistant', 'home-care', 'families'];
const PLACES = ['ashgabat', 'mary', 'turkmenabat'];
const out = new Console(process.stdout);

/** Prints how long the dashboard of a programme with twelve services and 200,000 requests takes, whole and suppressed. */
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
    table[role === 'manager' ? 'as it is' : 'suppressed'] = spread(await timesOf(actor, programme.id));
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

async function timesOf(actor: Actor, programme: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await getDashboard({ actor, parameters: new URLSearchParams({ programme }), now: new Date() });
    times.push(performance.now() - began);
  }
  return times;
}
