import { spawn } from 'node:child_process';
import { Console } from 'node:console';
import mongoose from 'mongoose';
import { createServer, type AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { parsePublicList } from '~/domain/calls/public-list';
import { getPublicCall } from '#server/calls/get-public-call';
import { listPublicCalls } from '#server/calls/list-public-calls';
import { listPublishedAnswers } from '#server/clarifications/list-published-answers';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { Call } from '#server/models/call';
import { removeDirectory, startDatabaseServer, temporaryDirectory } from '#tests/factories/database-server';
import { insertAnswers, insertManyCalls } from '#tests/factories/many-calls';
import { assetsOf, blockingScripts, fetchPacked } from '#tests/factories/page-weight';

const CALLS = 2_000;
const ANSWERS = 300;
const ROUNDS = 60;
const out = new Console(process.stdout);

/** Prints, for the public list and the page of a call: database commands, times, and what comes over the line. */
export async function run(): Promise<void> {
  const server = await startDatabaseServer();
  const directory = await temporaryDirectory();
  const now = new Date();
  await connectDatabase(server.uri, 'bench');
  await syncIndexes();
  await insertManyCalls(CALLS, now);
  const call = await Call.findOne({ closesAt: { $gt: now } })
    .orFail()
    .lean();
  await insertAnswers(call._id, ANSWERS, now);
  const uri = new URL(server.uri);
  uri.pathname = '/bench';
  const portal = await startPortal(uri.href, directory);
  try {
    out.log(`${CALLS} published calls, a call with ${ANSWERS} answers`);
    const list = (address: string) => listPublicCalls(parsePublicList(new URLSearchParams(address)), now);
    const pages: [string, string, () => Promise<unknown>][] = [
      ['list', '/calls', () => list('')],
      ['search', '/calls?q=ashgabat+1999', () => list('q=ashgabat+1999')],
      ['last page', '/calls?page=100', () => list('page=100')],
      [
        'call',
        `/calls/${call.reference}`,
        async () => listPublishedAnswers((await getPublicCall(call.reference ?? '', now)).id),
      ],
    ];
    const table: Record<string, object> = {};
    for (const [name, path, query] of pages) {
      table[name] = { commands: await commandsOf(query), ...(await measure(portal.url + path)) };
    }
    out.table(table);
  } finally {
    portal.stop();
    await mongoose.disconnect();
    await server.stop();
    await removeDirectory(directory);
  }
}

async function commandsOf(query: () => Promise<unknown>): Promise<number> {
  let commands = 0;
  mongoose.set('debug', () => void (commands += 1));
  await query();
  mongoose.set('debug', false);
  return commands;
}

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));

async function measure(url: string) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await fetchPacked(url)).ms);
  times.sort((a, b) => a - b);
  const page = await fetchPacked(url);
  const html = gunzipSync(page.bytes).toString();
  const known = await fetchPacked(url, { 'If-None-Match': String(page.headers.etag) });
  const assets = await Promise.all(assetsOf(html).map((path) => fetchPacked(new URL(path, url).href)));
  const rest = assets.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    'p50 ms': Math.round(times[Math.floor(ROUNDS * 0.5)] ?? 0),
    'p95 ms': Math.round(times[Math.floor(ROUNDS * 0.95)] ?? 0),
    '304 ms': Math.round(known.status === 304 ? known.ms : -1),
    'HTML kB': kilobytes(page.bytes.length),
    'CSS and script kB': kilobytes(rest),
    'together kB': kilobytes(page.bytes.length + rest),
    'blocking scripts': blockingScripts(html).length,
  };
}

async function startPortal(uri: string, directory: string) {
  const port = await freePort();
  const child = spawn(process.execPath, ['build/server/index.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      OPENCALL_MODE: 'test',
      PORT: String(port),
      DATA_DIR: directory,
      MONGODB_URI: uri,
      SESSION_SECRET: 's'.repeat(32),
      KEYRING: `bench:${'A'.repeat(43)}=`,
      LOG_LEVEL: 'error',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const ready = await fetchPacked(`${url}/readyz`).catch(() => null);
    if (ready?.status === 200) return { url, stop: () => void child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The portal did not start; run `npm run build` first');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
