import { Console } from 'node:console';
import type { Actor } from '~/domain/accounts/roles';
import { MATRIX_TABLE } from '~/domain/evaluation/matrix-table';
import { LOCALES } from '~/domain/shared/locale';
import { parseTableQuery } from '~/domain/shared/table-query';
import { listDiscussed } from '#server/consensus/list-discussed';
import { getMatrix } from '#server/consensus/get-matrix';
import { loadReport } from '#server/evaluation-report/load-report';
import { makeReport } from '#server/evaluation-report/make-report';
import { printReport } from '#server/evaluation-report/print-report';
import { makeRanking } from '#server/ranking/make-ranking';
import { giveSheet } from '#tests/factories/evaluation';
import { fetchPacked } from '#tests/factories/page-weight';
import { scoredLot } from '#tests/factories/ranked-lot';
import { signIn } from '#tests/factories/sign-in';
import { commandsOf, spread, withBenchPortal } from '../bench-portal';

const APPLICATIONS = 300;
const ROUNDS = 10;
const out = new Console(process.stdout);

/**
 * Prints how long a committee's pages of a lot of 300 applications with five sheets each take: the matrix, what must be
 * discussed, and then its report: made, and drawn as a PDF of each language.
 */
export async function run(): Promise<void> {
  const lot = { callId: '', lot: 'lot-1', actor: undefined as unknown as Actor };
  const fill = async () => {
    const { call, members } = await scoredLot({
      applications: { 'lot-1': APPLICATIONS },
      terms: { criterionTolerance: 5, totalTolerance: 90 },
    });
    for (const { applicationId } of call.applications) {
      for (const member of members.slice(3, 5))
        await giveSheet(call, member, applicationId, { relevance: 4, budget: 3 });
    }
    Object.assign(lot, { callId: call.id, actor: members[0]?.actor });
  };
  await withBenchPortal(fill, async ({ url }) => {
    const table: Record<string, object> = {};
    const measured = async (name: string, work: () => Promise<unknown>, rounds = ROUNDS) => {
      const times: number[] = [];
      const commands = rounds > 1 ? await commandsOf(work) : null;
      for (let round = 0; round < rounds; round += 1) times.push(await timeOf(work));
      table[name] = { commands, ...spread(times) };
    };
    const here = `/evaluations/${lot.callId}/lots/${lot.lot}`;
    const query = (address: string) => parseTableQuery(MATRIX_TABLE, new URLSearchParams(address));
    await measured('matrix, 25 a page', () => getMatrix({ ...lot, query: query(''), locale: 'ru' }));
    await measured('matrix, 100 a page', () => getMatrix({ ...lot, query: query('size=100'), locale: 'ru' }));
    await measured('to discuss', () => listDiscussed({ ...lot, page: 1 }));
    const { cookie } = await signIn({ id: lot.actor.userId });
    const fetched = async (path: string) => {
      const { bytes, ms, status } = await fetchPacked(url + path, { Cookie: cookie });
      if (status !== 200) throw new Error(`${path} answers ${status}`);
      const kB = Number((bytes.length / 1000).toFixed(1));
      table[`${path.slice(here.length)} through the portal`] = { 'p50 ms': Number(ms.toFixed(1)), 'HTML kB': kB };
    };
    await fetched(`${here}/matrix?size=100`);
    await measured('to rank', () => makeRanking({ ...lot, now: new Date() }), 1);
    await measured(
      'to make the report',
      () => makeReport({ ...lot, input: { seen: 0, reason: '' }, now: new Date() }),
      1,
    );
    const { report } = await loadReport({ ...lot, number: 1 });
    for (const locale of LOCALES) await measured(`PDF, ${locale}`, () => printReport(report, locale, url), 1);
    out.table(table);
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
