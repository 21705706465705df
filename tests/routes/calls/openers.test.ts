import { describe, expect, it } from 'vitest';
import * as approval from '~/routes/office.calls.$callId.approval';
import { submitVersion } from '#server/calls/submit-version';
import { Call } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { createCallOffice, draftCall } from '#tests/factories/call';
import { atCall } from '#tests/factories/office-route';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();
const now = new Date();

describe('the approval of a call', () => {
  it('waits for its openers, and says so', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    await CallSeal.updateOne({ _id: id }, { $set: { 'openers.2.confirmedAt': null } });
    const approver = await atCall({ id: office.approver.userId }, id);
    const fault = 'sealing.fault.unconfirmed';
    expect(await approver.read(approval.loader)).toMatchObject({ data: { faults: [], openersFault: fault } });
    expect(await approver.post(approval.action, { number: '1', version: '2', when: 'now' })).toMatchObject({
      status: 409,
      data: { errors: { '': { key: fault } } },
    });
    expect(await Call.countDocuments({ _id: id, approved: null })).toBe(1);
  });
});
