import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { writeRequest } from '#server/requests/write-request';
import { deliveredService, receivedRequest, requestEntry } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('a request of one service has a case code and is looked at by the criteria of its day', async () => {
  const delivered = await deliveredService();
  const first = await receivedRequest(delivered);
  const second = await receivedRequest(delivered, { met: ['c2', 'made-up'] });
  const { code } = delivered.service;
  expect([first.caseCode, second.caseCode]).toEqual([`${code}-0001`, `${code}-0002`]);
  expect([first.meetsAll, second.meetsAll]).toEqual([true, false]);
  expect(second).toMatchObject({
    met: ['c2'],
    criteriaVersion: 1,
    state: 'received',
    serviceId: delivered.service._id,
  });
});

it('a request for whoever serves an etrap is offered to several and belongs to none of them yet', async () => {
  const one = await deliveredService();
  const other = await deliveredService();
  const services = [one.service, other.service];
  const offered = await inTransaction(() =>
    writeRequest({ id: randomUUID(), entry: requestEntry(), services, by: one.caseworker, now: new Date() }),
  );
  expect(offered).toMatchObject({ state: 'offered', serviceId: null, providerId: null, caseCode: null });
  expect(offered.offeredTo).toEqual([one.service._id, other.service._id]);
});
