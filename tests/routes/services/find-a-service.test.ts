import { expect, it } from 'vitest';
import * as find from '~/routes/_public.find-a-service';
import { callRoute } from '#tests/factories/call-route';
import { dayIn } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

interface Found {
  list: {
    total: number;
    page: number;
    pages: number;
    rows: { id: string; address: { en: string }; criteria: { key: string }[]; places: { en: string }[] }[];
    services: { code: string }[];
    places: { code: string }[];
  };
}

const found = async (search = '') =>
  ((await callRoute(find.loader, routeArgs(`/find-a-service${search}`))).data as Found).list;

it('shows what is open today to anybody, by service and place, and nothing of who delivers and receives it inside', async () => {
  expect((await found()).total).toBe(0);
  const programme = await programmeForServices();
  const { service: older } = await deliveredService({ programme });
  const { service: mary } = await deliveredService({
    programme,
    record: { serviceType: 'home-care', place: 'mary', serves: ['mary'] },
  });
  const closed = [
    { state: 'planned' as const },
    { state: 'paused' as const },
    { state: 'ended' as const },
    { opensOn: dayIn(2) },
    { endsOn: dayIn(-2) },
  ];
  for (const record of closed) await deliveredService({ programme, record });

  const all = await found();
  expect(all.rows.map(({ id }) => id).sort()).toEqual([older._id, mary._id].sort());
  expect(all.services.map(({ code }) => code)).toEqual(['home-care', 'lonely-older-people']);
  expect(all.places.map(({ code }) => code).sort()).toEqual(['ashgabat', 'ashgabat-kopetdag', 'mary']);
  const [first] = (await found('?place=ashgabat-kopetdag')).rows;
  expect(first).toMatchObject({ id: older._id, address: { en: 'Street 1' }, criteria: [{ key: 'c1' }, { key: 'c2' }] });
  expect(Object.keys(first ?? {})).not.toEqual(expect.arrayContaining(['code', 'capacity', 'staff', 'lastCase']));
  expect((await found('?service=home-care')).rows.map(({ id }) => id)).toEqual([mary._id]);
  expect((await found('?service=home-care&place=ashgabat')).total).toBe(0);
});

it('reads what makes no sense as nothing, and the last page where a later one is asked for', async () => {
  expect(await found('?service=%7B$ne%7D&place=../x&page=999')).toMatchObject({ page: 1, pages: 1, total: 2 });
});

it('gives twenty a page', async () => {
  const programme = await programmeForServices();
  for (let count = 0; count < 20; count += 1) {
    await deliveredService({ programme, record: { serviceType: 'newborns' } });
  }
  expect(await found('?page=2')).toMatchObject({ total: 22, page: 2, pages: 2, rows: [{}, {}] });
});
