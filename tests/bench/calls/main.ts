import { Console } from 'node:console';
import { gunzipSync } from 'node:zlib';
import { parsePublicList } from '~/domain/calls/public-list';
import { getPublicCall } from '#server/calls/get-public-call';
import { listPublicCalls } from '#server/calls/list-public-calls';
import { listPublishedAnswers } from '#server/clarifications/list-published-answers';
import { Call } from '#server/models/call';
import { insertAnswers, insertManyCalls } from '#tests/factories/many-calls';
import { assetsOf, blockingScripts, fetchPacked } from '#tests/factories/page-weight';
import { commandsOf, spread, withBenchPortal } from '../bench-portal';

const CALLS = 2_000;
const ANSWERS = 300;
const ROUNDS = 60;
const out = new Console(process.stdout);

/** Prints, for the public list and the page of a call: database commands, times, and what comes over the line. */
export async function run(): Promise<void> {
  const now = new Date();
  const fill = async () => {
    await insertManyCalls(CALLS, now);
    await insertAnswers((await openCall(now))._id, ANSWERS, now);
  };
  await withBenchPortal(fill, async (portal) => {
    out.log(`${CALLS} published calls, a call with ${ANSWERS} answers`);
    const { reference } = await openCall(now);
    const list = (address: string) => listPublicCalls(parsePublicList(new URLSearchParams(address)), now);
    const pages: [string, string, () => Promise<unknown>][] = [
      ['list', '/calls', () => list('')],
      ['search', '/calls?q=ashgabat+1999', () => list('q=ashgabat+1999')],
      ['last page', '/calls?page=100', () => list('page=100')],
      ['call', `/calls/${reference}`, async () => listPublishedAnswers((await getPublicCall(reference ?? '', now)).id)],
    ];
    const table: Record<string, object> = {};
    for (const [name, path, query] of pages) {
      table[name] = { commands: await commandsOf(query), ...(await measure(portal.url + path)) };
    }
    out.table(table);
  });
}

const openCall = (now: Date) =>
  Call.findOne({ closesAt: { $gt: now } })
    .orFail()
    .lean();

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));

async function measure(url: string) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await fetchPacked(url)).ms);
  const page = await fetchPacked(url);
  const html = gunzipSync(page.bytes).toString();
  const known = await fetchPacked(url, { 'If-None-Match': String(page.headers.etag) });
  const assets = await Promise.all(assetsOf(html).map((path) => fetchPacked(new URL(path, url).href)));
  const rest = assets.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    ...spread(times),
    '304 ms': Math.round(known.status === 304 ? known.ms : -1),
    'HTML kB': kilobytes(page.bytes.length),
    'CSS and script kB': kilobytes(rest),
    'together kB': kilobytes(page.bytes.length + rest),
    'blocking scripts': blockingScripts(html).length,
  };
}
