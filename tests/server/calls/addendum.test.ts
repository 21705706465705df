import { describe, expect, it } from 'vitest';
import { portalLocalTime } from '~/domain/calls/dates';
import { SECTION_SCHEMAS } from '~/domain/calls/schema';
import { callState } from '~/domain/calls/status';
import { approveVersion } from '#server/calls/approve-version';
import { beginAddendum } from '#server/calls/begin-addendum';
import { cancelCall } from '#server/calls/cancel-call';
import { committedMoney } from '#server/calls/committed-money';
import { dropAddendum } from '#server/calls/drop-addendum';
import { saveAddendumReason } from '#server/calls/save-addendum-reason';
import { saveSection } from '#server/calls/save-section';
import { submitVersion } from '#server/calls/submit-version';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;
const now = new Date('2026-03-02T06:00:00Z');
const later = new Date(now.getTime() + 5 * DAY);
const input = { publishAt: null, overBudgetReason: '' };

/** An addendum, not yet submitted, that moves the deadline to so many days after publication. */
async function addendumTo(office: CallOffice, callId: string, deadlineDays: number) {
  const actor = office.manager;
  const { number } = await beginAddendum({ actor, callId, now: later });
  const { content } = await CallVersion.findById(`${callId}:${number}`).orFail().lean();
  const local = (days: number) => portalLocalTime(new Date(now.getTime() + days * DAY));
  const value = SECTION_SCHEMAS.dates.parse({
    ...content.dates,
    submissionsUntil: local(deadlineDays),
    openingAt: local(deadlineDays + 1),
  });
  await saveSection({ actor, callId, input: { section: 'dates', value }, expected: 1, now: later });
  await saveAddendumReason({ actor, callId, input: { reason: inAll('Many asked for time') }, now: later });
}

const approve = async (office: CallOffice, callId: string, number: number) => {
  const { version } = await CallVersion.findById(`${callId}:${number}`).orFail().lean();
  return approveVersion({ actor: office.approver, callId, input, expected: version, now: later });
};

describe('an addendum', () => {
  useDatabase();

  it('extends the deadline as a second version, which the first one outlives unchanged', async () => {
    const office = await createCallOffice(now);
    const { id, reference } = await publishCall(office, now);
    const before = await CallVersion.findById(`${id}:1`).orFail().lean();
    await addendumTo(office, id, 30);
    await submitVersion({ actor: office.manager, callId: id, now: later });
    expect((await Call.findById(id).orFail().lean()).closesAt).toEqual(new Date(now.getTime() + 20 * DAY));
    expect(await approve(office, id, 2)).toEqual({ reference, recovery: null });
    const call = await Call.findById(id).orFail().lean();
    expect(call.closesAt).toEqual(new Date(now.getTime() + 30 * DAY));
    expect(call.addenda).toMatchObject([
      { number: 1, reason: inAll('Many asked for time'), changed: ['dates'], material: false },
    ]);
    expect(call.current).toMatchObject({ number: 2, materialSince: 1 });
    expect(call.approved?.publishAt).toEqual(now);
    expect(await CallVersion.findById(`${id}:1`).orFail().lean()).toEqual(before);
  });

  it('that shortens the deadline cannot be submitted', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    await addendumTo(office, id, 15);
    expect(await explanationOf(submitVersion({ actor: office.manager, callId: id, now: later }))).toBe(
      'calls.fault.deadlineShortened',
    );
  });

  it('cannot save weights or committee at all', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    await beginAddendum({ actor: office.manager, callId: id, now: later });
    const rubric = { section: 'rubric' as const, value: { template: 'standard' } };
    expect(
      await explanationOf(saveSection({ actor: office.manager, callId: id, input: rubric, expected: 1, now: later })),
    ).toBe('calls.fault.settled');
  });

  it('is one at a time, and can be dropped before it is submitted', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    const begin = () => beginAddendum({ actor: office.manager, callId: id, now: later });
    const results = await Promise.all([explanationOf(begin()), explanationOf(begin())]);
    expect(results.sort()).toEqual(['calls.error.openVersion', null].sort());
    await dropAddendum({ actor: office.manager, callId: id, now: later });
    expect(await CallVersion.countDocuments({ callId: id })).toBe(1);
    expect(await begin()).toEqual({ number: 2 });
  });

  it('without a reason in each language cannot be submitted', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    await addendumTo(office, id, 30);
    const reason = { ...inAll('Time'), tk: '' };
    await saveAddendumReason({ actor: office.manager, callId: id, input: { reason }, now: later });
    expect(await explanationOf(submitVersion({ actor: office.manager, callId: id, now: later }))).toBe(
      'calls.fault.noReason',
    );
  });
});

describe('a call', () => {
  useDatabase();

  it('approved for later is published by the clock', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, later);
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    const at = (publishAt: Date) =>
      approveVersion({ actor: office.approver, callId: id, input: { ...input, publishAt }, expected: 2, now });
    expect(await explanationOf(at(now))).toBe('calls.error.publishInPast');
    await at(later);
    const call = await Call.findById(id).orFail().lean();
    expect([callState(call, new Date(later.getTime() - 1)), callState(call, later)]).toEqual([
      'scheduled',
      'published',
    ]);
  });

  it('that is cancelled stays so, and frees its money', async () => {
    const office = await createCallOffice(now);
    const { id } = await publishCall(office, now);
    expect(await committedMoney(office.programmeId)).toEqual([
      { source: 'sdg-fund', currency: 'USD', amount: 12_000_00 },
    ]);
    const cancel = (actor: CallOffice['manager']) =>
      cancelCall({ actor, callId: id, input: { reason: inAll('No money') }, now: later });
    expect(await refusalOf(cancel(office.manager))).toBe('not-permitted');
    await cancel(office.approver);
    expect(await refusalOf(cancel(office.approver))).toBe('wrong-state');
    expect(await committedMoney(office.programmeId)).toEqual([]);
    expect(await refusalOf(beginAddendum({ actor: office.manager, callId: id, now: later }))).toBe('wrong-state');
  });
});
