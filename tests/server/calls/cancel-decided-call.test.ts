import { describe, expect, it } from 'vitest';
import { cancelCall } from '#server/calls/cancel-call';
import { committedMoney } from '#server/calls/committed-money';
import { Award } from '#server/models/award';
import { Call } from '#server/models/call';
import { Letter } from '#server/models/letter';
import { inAll } from '#tests/factories/call';
import { decidedLot } from '#tests/factories/decided-lot';
import { lettersIssued } from '#tests/factories/letters';
import { explanationOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const input = { reason: inAll('The money of the source was taken back') };

describe('a call that is cancelled after a decision', () => {
  it('holds no money, no award and no letter, as long as nobody knows of the decision', async () => {
    const { call } = await decidedLot();
    const { programmeId } = call.office;
    expect(await committedMoney(programmeId)).not.toEqual([]);
    await cancelCall({ actor: call.office.approver, callId: call.id, input, now: new Date() });
    expect(await committedMoney(programmeId)).toEqual([]);
    expect(await Award.countDocuments({ callId: call.id, live: true })).toBe(0);
    expect(await Letter.distinct('state', { callId: call.id })).toEqual(['dropped']);
  });

  it('is refused once its letters are issued', async () => {
    const { call } = await lettersIssued();
    const cancelling = cancelCall({ actor: call.office.approver, callId: call.id, input, now: new Date() });
    expect(await explanationOf(cancelling)).toBe('calls.error.issued');
    expect((await Call.findById(call.id).orFail().lean()).cancelled).toBeNull();
    expect(await Award.countDocuments({ callId: call.id, live: true })).toBe(1);
  });
});
