import { beforeAll, describe, expect, it } from 'vitest';
import { Award } from '#server/models/award';
import { Call } from '#server/models/call';
import { Decision } from '#server/models/decision';
import { loader as csv } from '~/routes/_public.calls.$reference.results[.]csv';
import { loader as json } from '~/routes/_public.calls.$reference.results[.]json';
import { loader as page } from '~/routes/_public.calls.$reference.results._index';
import { callRoute } from '#tests/factories/call-route';
import type { DecidedLot } from '#tests/factories/decided-lot';
import { lettersProofread } from '#tests/factories/letters';
import { issueResults } from '#tests/factories/results';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

interface Page {
  results: { lots: { key: string; decision: { awards: { criteria: object[] }[] } | null }[] };
}

let decided: DecidedLot;
const ask = (reference = decided.call.reference) =>
  callRoute(page, routeArgs(`/calls/${reference}/results`, { params: { reference } }));
const lots = async () => ((await ask()).data as Page).results.lots;
const file = async (loader: typeof json, name: string) => {
  const { reference } = decided.call;
  return (await loader(routeArgs(`/calls/${reference}/${name}`, { params: { reference } }))) as Response;
};
const publishing = (scoresPublished: string) =>
  Call.updateOne({ _id: decided.call.id }, { $set: { 'current.content.terms.scoresPublished': scoresPublished } });

beforeAll(async () => {
  decided = await lettersProofread();
}, 60_000);

describe('the results of a call', () => {
  it('are not there before letters are issued, as those of a call that was never made', async () => {
    const refused = await ask();
    expect(refused.status).toBe(404);
    expect(await ask('MLSP-2026-99')).toEqual(refused);
    expect((await file(json, 'results.json')).status).toBe(404);
    expect((await file(csv, 'results.csv')).status).toBe(404);
  });

  it('name who was awarded from the issue on, and nobody else', async () => {
    await issueResults(decided);
    await publishing('total');
    const shown = await lots();
    expect(shown.map(({ key, decision }) => [key, decision !== null])).toEqual([
      ['lot-1', true],
      ['lot-2', false],
    ]);
    const first = {
      organisation: 'Organisation 1 of lot-1',
      amount: { amount: 900_000 },
      state: 'awarded',
      place: 1,
      criteria: [],
    };
    expect(shown[0]?.decision).toMatchObject({ kind: 'approved', applications: 3, reserve: 1, awards: [first] });
    const said = JSON.stringify((await ask()).data);
    for (const unsuccessful of ['Organisation 2', 'Organisation 3']) expect(said).not.toContain(unsuccessful);
    for (const { applicationId } of decided.call.applications) expect(said).not.toContain(applicationId);
  });

  it('tell of scores what the call publishes', async () => {
    await publishing('none');
    const award = async () => (await lots())[0]?.decision?.awards[0];
    expect(await award()).toMatchObject({ place: null, total: null, criteria: [] });
    await publishing('criteria');
    const shown = await award();
    expect(shown).toMatchObject({ place: 1, total: expect.any(String) });
    expect(shown?.criteria.length).toBeGreaterThan(1);
  });

  it('go out as JSON and as CSV', async () => {
    expect(await (await file(json, 'results.json')).json()).toMatchObject({ reference: decided.call.reference });
    const table = await (await file(csv, 'results.csv')).text();
    expect(table).toContain('Organisation 1 of lot-1');
    expect(table).not.toContain('Organisation 2');
  });

  it('follow what becomes of an award: not taken up, the next one offered; set aside, none', async () => {
    const { callId } = decided.place;
    const first = await Award.findOne({ callId }).orFail().lean();
    await Award.updateOne({ _id: first._id }, { $set: { state: 'declined', live: false } });
    const applicationId = decided.call.applications[1]?.applicationId ?? '';
    await Award.create({ ...first, _id: 'next', applicationId, from: 'reserve', place: 2, state: 'offered' });
    expect((await lots())[0]?.decision).toMatchObject({
      awards: [
        { organisation: 'Organisation 1 of lot-1', state: 'not-taken-up' },
        { organisation: 'Organisation 2 of lot-1', state: 'awarded', fromReserve: true },
      ],
    });
    await Award.updateOne({ _id: 'next' }, { $set: { offered: null, state: 'prepared' } });
    expect(JSON.stringify(await lots())).not.toContain('Organisation 2');
    const voided = { by: 'somebody', at: new Date(), reason: 'An appeal' };
    await Decision.updateOne({ _id: decided.decisionId }, { $set: { voided } });
    expect((await lots())[0]?.decision).toMatchObject({ setAsideAt: expect.any(Date), awards: [] });
    expect(JSON.stringify(await lots())).not.toContain('An appeal');
  });
});
