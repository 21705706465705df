import { expect, it } from 'vitest';
import { ServiceRequest } from '#server/models/service-request';
import { exportRequests, listRequests } from '#server/requests/list-requests';
import { dayIn } from '#tests/factories/agreement';
import { registered } from '#tests/factories/register';
import { deliveredService, receivedRequest } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('a register is narrowed by days, place and state, and its waiting list begins with who waits longest', async () => {
  const delivered = await deliveredService();
  const { service, caseworker: actor } = delivered;
  const of = (query: string) =>
    ({
      actor,
      serviceId: service._id,
      side: 'provider',
      locale: 'en',
      now: new Date(),
      parameters: new URLSearchParams(query),
    }) as const;
  const cases = async (query: string) =>
    (await listRequests(of(query))).rows.map(({ cells }) => String(cells.case).slice(-1)).join('');
  for (const [at, place] of ['ashgabat', 'ashgabat-kopetdag', 'ashgabat'].entries()) {
    const { _id } = await receivedRequest(delivered, { place, receivedOn: dayIn(-at) });
    if (place === 'ashgabat')
      await ServiceRequest.updateOne({ _id }, { $set: { state: 'waiting', waitingSince: dayIn(-at) } });
  }
  expect(await cases('')).toBe('123');
  expect(await cases(`receivedOn.from=${dayIn(-1)}&receivedOn.to=${dayIn(-1)}`)).toBe('2');
  expect(await cases(`receivedOn.to=${dayIn(-1)}`)).toBe('23');
  expect(await cases('place=ashgabat')).toBe('13');
  expect(await cases('state=waiting&sort=waitingSince')).toBe('31');
  const { query, total, places } = await listRequests(of(`place=ashgabat&receivedOn.from=${dayIn(0)}`));
  expect({ total, filters: query.filters }).toEqual({
    total: 1,
    filters: { place: 'ashgabat', 'receivedOn.from': dayIn(0) },
  });
  expect(places).toContainEqual({ code: 'ashgabat-kopetdag', name: 'Ashgabat, Kopetdag etrap' });
  const { rows } = await exportRequests(of('place=ashgabat-kopetdag'));
  const found: unknown[] = [];
  for await (const { cells } of rows) found.push(cells.place);
  expect(found).toEqual(['ashgabat-kopetdag']);
});

it('says how many cases are in each state, up to a thousand', async () => {
  const { service, caseworker: actor } = await deliveredService();
  const rows = (count: number, state: 'waiting' | 'ended') =>
    Array.from({ length: count }, () => ({
      ...registered(service, { source: 'hotline', received: 3, begun: 1 }),
      state,
    }));
  await ServiceRequest.insertMany([...rows(1_000, 'ended'), ...rows(2, 'waiting')], { lean: true });
  const asked = { actor, serviceId: service._id, side: 'provider', locale: 'en', now: new Date() } as const;
  const counts = async () =>
    Object.fromEntries(
      (await listRequests({ ...asked, parameters: new URLSearchParams() })).counts.map(({ state, count, more }) => [
        state,
        more ? `${count}+` : count,
      ]),
    );
  expect(await counts()).toMatchObject({ ended: 1_000, waiting: 2, received: 0 });
  await ServiceRequest.insertMany(rows(1, 'ended'), { lean: true });
  expect(await counts()).toMatchObject({ ended: '1000+' });
});
