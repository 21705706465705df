import { Console } from 'node:console';
import mongoose from 'mongoose';
import { AGE_GROUPS, REQUEST_SOURCES, REQUEST_STATES, SEXES } from '~/domain/requests/request';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { ServiceRequest } from '#server/models/service-request';
import { importRequests } from '#server/requests/import-requests';
import { exportRequests, listRequests } from '#server/requests/list-requests';
import { arrivedRequest, caseCode } from '#server/requests/write-request';
import { startDatabaseServer } from '#tests/factories/database-server';
import { dayIn } from '#tests/factories/agreement';
import { deliveredService, requestEntry, type DeliveredService } from '#tests/factories/service';
import { commandsOf, spread } from '../bench-portal';

const REQUESTS = 200_000;
const AT_ONCE = 5_000;
const IMPORTED = 10_000;
const ROUNDS = 5;
const DAYS = 900;
const out = new Console(process.stdout);

/** Prints how long a register of 200,000 requests takes: its pages by filter and order, its file, and a list of 10,000 rows. */
export async function run(): Promise<void> {
  Object.assign(process.env, { SESSION_SECRET: 's'.repeat(32), KEYRING: `bench:${'A'.repeat(43)}=` });
  const server = await startDatabaseServer();
  try {
    await connectDatabase(server.uri, 'bench');
    await syncIndexes();
    const began = performance.now();
    const delivered = await deliveredService({ record: { opensOn: dayIn(-DAYS - 1), lastCase: REQUESTS } });
    await fill(delivered);
    out.log(`${REQUESTS} requests, filled in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    out.table(await measured(delivered));
  } finally {
    await mongoose.disconnect();
    await server.stop();
  }
}

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

async function fill({ service, caseworker }: DeliveredService): Promise<void> {
  const states = REQUEST_STATES.filter((state) => state !== 'offered');
  for (let made = 0; made < REQUESTS; made += AT_ONCE) {
    const records = Array.from({ length: AT_ONCE }, (_, index) => {
      const at = made + index;
      const receivedOn = dayIn(-(at % DAYS));
      const state = pick(states, at * 7);
      const entry = requestEntry({
        ...{ receivedOn, source: pick(REQUEST_SOURCES, at), ageGroup: pick(AGE_GROUPS, at), sex: pick(SEXES, at) },
      });
      const arrived = { id: crypto.randomUUID(), entry, services: [service], by: caseworker, now: new Date() };
      const waitingSince = state === 'waiting' ? receivedOn : null;
      return { ...arrivedRequest(arrived, service, caseCode(service.code, at + 1)), state, waitingSince };
    });
    await ServiceRequest.insertMany(records, { lean: true });
  }
}

async function measured({ service, caseworker: actor, manager }: DeliveredService): Promise<Record<string, object>> {
  const serviceId = service._id;
  const now = new Date();
  const table: Record<string, object> = {};
  const measure = async (name: string, work: () => Promise<unknown>, rounds = ROUNDS) => {
    const commands = rounds > 1 ? await commandsOf(work) : '';
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    table[name] = { commands, ...spread(times) };
  };
  const of = (query: string) => ({ serviceId, parameters: new URLSearchParams(query), locale: 'ru' as const, now });
  const list = (query: string) => () => listRequests({ ...of(query), actor, side: 'provider' });
  await measure('register, first page', list(''));
  await measure('page 400', list('page=400'));
  await measure('by state', list('state=accepted'));
  await measure('waiting list, the longest first', list('state=waiting&sort=waitingSince'));
  await measure('by source, age and sex', list('source=hotline&ageGroup=75%2B&sex=female'));
  await measure('in the order of cases', list('sort=-case'));
  await measure('in the office, with the event', () => listRequests({ ...of(''), actor: manager, side: 'office' }));
  const file = async () => {
    const { rows } = await exportRequests({ ...of(''), actor, side: 'provider' });
    for await (const row of rows) if (!row.id) throw new Error('A row without an id');
  };
  await measure('every row, as a file reads them', file, 1);
  const cells = [dayIn(-1), 'ashgabat', 'hotline', '75+', 'female', 'no', 'all', 'Lives on the third floor'];
  const rows = Array.from({ length: IMPORTED }, (_, at) => ({ row: at + 1, cells }));
  await measure('a list of 10,000 rows taken in', () => importRequests({ actor, serviceId, rows, now }), 1);
  const bad = rows.map((one, at) => (at % 100 === 0 ? { ...one, cells: cells.with(0, dayIn(1)) } : one));
  await measure('10,000 rows with 100 mistakes refused', () => importRequests({ actor, serviceId, rows: bad, now }), 1);
  return table;
}
