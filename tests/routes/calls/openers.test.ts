import { describe, expect, it } from 'vitest';
import * as call from '~/routes/office.calls.$callId._index';
import * as approval from '~/routes/office.calls.$callId.approval';
import * as openers from '~/routes/office.calls.$callId.openers';
import { submitVersion } from '#server/calls/submit-version';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { createCallOffice, draftCall, publishCall } from '#tests/factories/call';
import { atCall } from '#tests/factories/office-route';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

async function drafted() {
  const office = await createCallOffice(now);
  const { id } = await draftCall(office, now);
  const people = await Promise.all(
    ['Aman Openerow', 'Bibi Openerowa', 'Çary Openerow', 'Dursun Openerow'].map((name) =>
      createUser({ roles: ['evaluator'], name: `${name} ${id.slice(0, 8)}` }),
    ),
  );
  return {
    id,
    office,
    ids: people.map((person) => person.id),
    here: `/office/calls/${id}/openers`,
    approver: await atCall({ id: office.approver.userId }, id),
    manager: await atCall({ id: office.manager.userId }, id),
  };
}

describe('the openers of a call', () => {
  it('are found by name, ticked through a search, and named', async () => {
    const { id, ids, here, approver } = await drafted();
    const [first = '', ...others] = ids;
    const search = new URLSearchParams({ search: `openerow ${id.slice(0, 8)}`, 'openers[]': first, needed: '3' });
    expect(await approver.read(openers.loader, `/openers?${search}`)).toMatchObject({
      data: {
        values: { openers: [first], needed: '3' },
        page: { mayName: true, version: 0, more: false, staff: [{ userId: first }, {}, {}] },
      },
    });
    const form = { version: '0', needed: '2', 'openers[]': [first, ...others.slice(0, 2)] };
    expect(await approver.post(openers.action, form)).toMatchObject({ status: 303, location: here });
    expect(await approver.post(openers.action, form)).toMatchObject({ status: 303, location: here });
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'sealing.openers-named' })).toBe(1);
    expect(await approver.read(openers.loader)).toMatchObject({
      data: {
        values: { openers: ids.slice(0, 3), needed: '2' },
        page: { version: 1, needed: 2, openers: [{ userId: first, confirmedAt: null, rehearsedAt: null }, {}, {}] },
      },
    });
    expect(await approver.read(call.loader)).toMatchObject({
      data: { openers: { named: 3, needed: 2, confirmed: 0, rehearsed: 0, fault: 'sealing.fault.unconfirmed' } },
    });
  });

  it('are not named from a page that somebody else has made old, and nothing typed is lost', async () => {
    const { ids, approver } = await drafted();
    const form = { version: '0', needed: '2', 'openers[]': ids.slice(0, 3) };
    await approver.post(openers.action, form);
    const other = { version: '0', needed: '3', 'openers[]': ids.slice(1), search: 'Dursun' };
    expect(await approver.post(openers.action, other)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'sealing.error.stale' } }, values: { openers: ids.slice(1), search: 'Dursun' } },
    });
    expect(await approver.post(openers.action, { version: '1', needed: '2' })).toMatchObject({
      status: 400,
      data: { errors: { openers: { key: 'sealing.error.count' } } },
    });
    const { id: administrator } = await createUser({ roles: ['administrator'] });
    const wrong = { version: '1', needed: '2', 'openers[]': [...ids.slice(0, 2), administrator] };
    expect(await approver.post(openers.action, wrong)).toMatchObject({
      status: 400,
      data: { errors: { openers: { key: 'sealing.error.person' } } },
    });
  });

  it('can be seen by the office but named by its approver alone, and only before the approval', async () => {
    const { ids, office, approver, manager, id } = await drafted();
    const form = { version: '0', needed: '2', 'openers[]': ids.slice(0, 3) };
    expect(await manager.post(openers.action, form)).toMatchObject({ status: 403 });
    await approver.post(openers.action, form);
    expect(await manager.read(openers.loader)).toMatchObject({
      data: { page: { mayName: false, staff: [], openers: [{ name: expect.stringContaining('Aman') }, {}, {}] } },
    });
    const elsewhere = await atCall(await createUser({ roles: ['approver'] }), id);
    expect(await elsewhere.read(openers.loader)).toMatchObject({ status: 404 });
    expect(await elsewhere.post(openers.action, form)).toMatchObject({ status: 404 });
    const published = await publishCall(office, now);
    const at = await atCall({ id: office.approver.userId }, published.id);
    expect(await at.read(openers.loader)).toMatchObject({ data: { page: { mayName: false, approved: true } } });
    expect(await at.post(openers.action, form)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'sealing.error.published' } } },
    });
  });

  it('names nobody to a search who is no staff: ids in an address tell no names', async () => {
    const { approver } = await drafted();
    const { id: applicant } = await createUser({ name: 'Somebody Else' });
    const { id: auditor } = await createUser({ roles: ['auditor'], name: 'Somebody Auditing' });
    const search = new URLSearchParams([
      ['search', 'nobody is called so'],
      ['openers[]', applicant],
      ['openers[]', auditor],
    ]);
    expect(await approver.read(openers.loader, `/openers?${search}`)).toMatchObject({ data: { page: { staff: [] } } });
  });

  it('keep the approval waiting until they are ready, and it says so', async () => {
    const { id, office, approver } = await drafted();
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    await CallSeal.updateOne({ _id: id }, { $set: { 'openers.2.confirmedAt': null } });
    const fault = 'sealing.fault.unconfirmed';
    expect(await approver.read(approval.loader)).toMatchObject({ data: { faults: [], openersFault: fault } });
    expect(await approver.post(approval.action, { number: '1', version: '2', when: 'now' })).toMatchObject({
      status: 409,
      data: { errors: { '': { key: fault } } },
    });
    expect(await Call.countDocuments({ _id: id, approved: null })).toBe(1);
  });
});
