import { beforeAll, describe, expect, it } from 'vitest';
import { parseResultsQuery, resultsSearch } from '~/domain/results/results-query';
import { loader as home } from '~/routes/_index';
import { loader as feed } from '~/routes/_public.calls[.]atom';
import { loader as callPage } from '~/routes/_public.calls.$reference._index';
import { loader as list } from '~/routes/_public.results';
import { loader as map } from '~/routes/sitemap[.]xml';
import { CallResult, type CallResultRecord } from '#server/models/call-result';
import { callRoute } from '#tests/factories/call-route';
import { queriesOf } from '#tests/factories/queries-of';
import type { DecidedLot } from '#tests/factories/decided-lot';
import { lettersProofread } from '#tests/factories/letters';
import { issueResults } from '#tests/factories/results';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let decided: DecidedLot;
const textOf = async (loader: typeof feed, path: string) => ((await loader(routeArgs(path))) as Response).text();

/** Everything that a visitor is told outside of the results' own page. */
const told = async () => {
  const { reference } = decided.call;
  const pages = await Promise.all([
    callRoute(list, routeArgs('/results')),
    callRoute(home, routeArgs('/')),
    callRoute(callPage, routeArgs(`/calls/${reference}`, { params: { reference } })),
  ]);
  const files = await Promise.all([textOf(feed, '/calls.atom'), textOf(map, '/sitemap.xml')]);
  return { pages, files };
};

beforeAll(async () => {
  decided = await lettersProofread();
}, 60_000);

describe('the list of results', () => {
  it('reads what makes sense in an address, and writes it back', () => {
    const search = '?q=care&year=2026&programme=p-1&service=home-care&place=ashgabat&page=2';
    expect(resultsSearch(parseResultsQuery(new URLSearchParams(search)))).toBe(search);
    const nonsense = new URLSearchParams('year=99999&programme=%24ne&service=A%20B&page=-1');
    expect(resultsSearch(parseResultsQuery(nonsense))).toBe('');
  });

  it('says nothing of decided lots before their letters are issued; then list, home, call, feed and site map do', async () => {
    const { reference } = decided.call;
    const before = await told();
    expect(before.pages[0]?.data).toMatchObject({ list: { total: 0, rows: [] } });
    expect(before.pages[1]?.data).toMatchObject({ results: [] });
    expect(before.pages[2]?.data).toMatchObject({ call: { hasResults: false } });
    for (const file of before.files) expect(file).not.toContain(`/calls/${reference}/results`);
    await issueResults(decided);
    const after = await told();
    expect(after.pages[0]?.data).toMatchObject({ list: { total: 1, rows: [{ reference, grants: 1 }] } });
    expect(after.pages[1]?.data).toMatchObject({ results: [{ reference, grants: 1 }] });
    expect(after.pages[2]?.data).toMatchObject({ call: { hasResults: true } });
    for (const file of after.files) expect(file).toContain(`/calls/${reference}/results`);
  });

  it('is narrowed by year, programme, service, place and words', async () => {
    const year = new Date().getUTCFullYear();
    const { programmeId } = await CallResult.findOne({}).orFail().lean();
    const total = async (search: string) => {
      const { data } = await callRoute(list, routeArgs(`/results${search}`));
      return (data as { list: { total: number } }).list.total;
    };
    for (const search of [
      `?year=${year}`,
      `?programme=${programmeId}`,
      '?service=home-care',
      '?place=ashgabat',
      '?q=care',
    ]) {
      expect(await total(search), search).toBe(1);
    }
    for (const search of [`?year=${year - 1}`, '?programme=other', '?service=other', '?place=mary', '?q=nothing']) {
      expect(await total(search), search).toBe(0);
    }
  });

  it('takes as many queries for five hundred calls as for one', async () => {
    const few = await queriesOf(() => callRoute(list, routeArgs('/results')));
    const { _id, ...one } = await CallResult.findOne({}).orFail().lean<CallResultRecord>();
    await CallResult.insertMany(
      Array.from({ length: 499 }, (_, at) => ({ ...one, _id: `${_id}-${at}`, reference: `${one.reference}${at}` })),
    );
    const begun = performance.now();
    const many = await queriesOf(() => callRoute(list, routeArgs('/results?page=25')));
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(many).toEqual(few);
    const { data } = await callRoute(list, routeArgs('/results?page=99'));
    expect(data).toMatchObject({ list: { total: 500, page: 25, pages: 25 } });
  });
});
