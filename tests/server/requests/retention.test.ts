import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { ServiceRequest } from '#server/models/service-request';
import { deleteOldCases } from '#server/requests/delete-old-cases';
import { exportCase } from '#server/requests/export-case';
import { loader } from '~/routes/services.$serviceId.requests.$requestId.export[.]json';
import { dayIn } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService, receivedRequest } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();
const run = () => deleteOldCases({ now, signal: new AbortController().signal });
const dueFrom = (id: string, deleteFrom: string) =>
  ServiceRequest.updateOne({ _id: id }, { $set: { deleteFrom, state: 'ended' } });

it('deletes closed cases from their day on, keeps the others, and tells only how many', async () => {
  const delivered = await deliveredService();
  const [old, today, later, open] = [
    await receivedRequest(delivered),
    await receivedRequest(delivered),
    await receivedRequest(delivered),
    await receivedRequest(delivered),
  ];
  await dueFrom(old._id, dayIn(-1));
  await dueFrom(today._id, dayIn(0));
  await dueFrom(later._id, dayIn(1));

  expect(await run()).toBe(2);
  expect(await run()).toBe(0);

  const left = await ServiceRequest.find({ serviceId: delivered.service._id }).distinct('_id');
  expect(left.sort()).toEqual([later._id, open._id].sort());
  const events = await AuditEvent.find({ action: 'requests.deleted', 'subject.id': delivered.service._id }).lean();
  expect(events.map(({ details }) => details)).toEqual([{ cases: 2 }]);
});

it('stops between two services where the process ends', async () => {
  const delivered = await deliveredService();
  const { _id } = await receivedRequest(delivered);
  await dueFrom(_id, dayIn(-1));
  expect(await deleteOldCases({ now, signal: AbortSignal.abort() })).toBe(0);
  expect(await ServiceRequest.exists({ _id })).not.toBeNull();
  await run();
});

it('gives a case out as a file once it is asked for, and keeps that in the audit trail', async () => {
  const delivered = await deliveredService();
  const { _id, caseCode } = await receivedRequest(delivered, { met: ['c1'], note: 'Lives on the third floor' });
  const { cookie } = await signIn({ id: delivered.caseworker.userId });
  const at = `/services/${delivered.service._id}/requests/${_id}/export.json`;
  const response = await loader(
    routeArgs(at, { cookie, params: { serviceId: delivered.service._id, requestId: _id } }),
  );
  const content = (await response.json()) as Awaited<ReturnType<typeof exportCase>>;

  expect(response.headers.get('Content-Disposition')).toContain(`case-${caseCode}.json`);
  expect(content.case).toMatchObject({ code: caseCode, state: 'received', note: 'Lives on the third floor' });
  expect(content.case.criteria.map(({ met }) => met)).toEqual([true, false]);
  expect(JSON.stringify(content)).not.toContain(delivered.caseworker.name);
  const events = await AuditEvent.find({ action: 'requests.exported', 'subject.id': _id }).lean();
  expect(events.map(({ details }) => details)).toEqual([{ caseCode }]);
});

it('gives a case to nobody but its provider, and under its own service only', async () => {
  const [own, other] = [await deliveredService(), await deliveredService()];
  const { _id: requestId } = await receivedRequest(own);
  const serviceId = own.service._id;
  for (const actor of [other.caseworker, own.manager])
    await expect(exportCase({ actor, input: { serviceId, requestId }, now })).rejects.toThrow('not-found');
  const elsewhere = { serviceId: other.service._id, requestId };
  await expect(exportCase({ actor: other.caseworker, input: elsewhere, now })).rejects.toThrow('not-found');
  const unknown = { serviceId, requestId: randomUUID() };
  await expect(exportCase({ actor: own.caseworker, input: unknown, now })).rejects.toThrow('not-found');
  expect(await AuditEvent.countDocuments({ action: 'requests.exported', 'subject.id': requestId })).toBe(0);
});
