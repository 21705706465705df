import { beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { User } from '#server/models/user';
import { giveRecovery } from '#server/opening/give-recovery';
import type { RecoveryShare } from '#server/sealing/make-call-key';
import { toCode } from '#server/sealing/recovery-code';
import { createCallOffice, publishCall, type CallOffice, type PublishedCall } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { openAll, passDeadline, plantSubmission } from '#tests/factories/opening';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date();
const clock = () => new Date();
const recordOf = (callId: string) => Opening.findById(callId).orFail().lean<OpeningRecord>();

describe('the offline share', () => {
  useDatabase();
  let office: CallOffice;
  let call: PublishedCall;
  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
    await plantSubmission(call);
    await passDeadline(call.id);
  });

  const bring = (wishes: Partial<{ code: string; reason: string; passphrase: string }> = {}, by = call.openers[0]) => {
    if (!by) throw new Error('There is no opener');
    const input = { code: toCode(call.recovery), reason: 'Two openers are ill', passphrase: by.passphrase, ...wishes };
    return giveRecovery({ actor: by.actor, callId: call.id, input, sessionId: 'one', clock });
  };

  it('is refused with a wrong passphrase or code, without a reason, and to whoever is no opener', async () => {
    const other = await publishCall(office, now);
    const stale: RecoveryShare = { ...call.recovery, generation: 7 };
    expect(await explanationOf(bring({ passphrase: 'not the passphrase at all' }))).toBe('sealing.error.passphrase');
    expect(await explanationOf(bring({ code: 'ABCDE 12345' }))).toBe('sealing.error.code');
    for (const recovery of [other.recovery, stale, { ...other.recovery, callId: call.id }]) {
      expect(await explanationOf(bring({ code: toCode(recovery) }))).toBe('opening.error.recovery');
    }
    expect(await explanationOf(bring({ reason: '  ' }))).toBe('opening.error.reason');
    const stranger = { actor: office.approver, passphrase: call.openers[0]?.passphrase ?? '' };
    expect(await refusalOf(bring({}, stranger))).toBe('not-found');
    expect(await AuditEvent.countDocuments({ action: 'openings.recovery-used' })).toBe(0);
    expect(await Opening.countDocuments({ _id: call.id })).toBe(0);
  });

  it('opens together with one opener, loudly', async () => {
    const { email: auditor } = await createUser({ roles: ['auditor'] });
    expect(await bring()).toBe('running');
    await openAll();
    const { minutes } = await recordOf(call.id);
    expect(minutes[0]).toMatchObject({ via: 'recovery', received: [{ failure: null }] });
    expect(minutes[0]?.present.map(({ userId }) => userId)).toEqual([call.openers[0]?.actor.userId]);
    const [event] = await AuditEvent.find({ action: 'openings.recovery-used', 'subject.id': call.id }).lean();
    expect(event).toMatchObject({
      actorId: call.openers[0]?.actor.userId,
      details: { reason: 'Two openers are ill', reference: call.reference },
    });
    const { email: approver } = await User.findById(office.approver.userId).orFail().lean();
    for (const address of [auditor, approver]) {
      const mails = await mailsTo(address);
      const mail = mails.find(({ template }) => template === 'opening-recovery');
      expect(mail?.mail.text).toContain('Two openers are ill');
    }
    expect(JSON.stringify([await Opening.find().lean(), await AuditEvent.find().lean()])).not.toContain(
      call.recovery.share.toString('base64url'),
    );
  });
});
