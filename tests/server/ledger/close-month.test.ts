import { expect, it } from 'vitest';
import { monthAfter } from '~/domain/disbursements/months';
import { closeMonth } from '#server/ledger/close-month';
import { listMonths, monthToClose } from '#server/ledger/list-months';
import { monthDigest } from '#server/ledger/month-digest';
import { AuditEvent } from '#server/models/audit-event';
import { LedgerEntry } from '#server/models/ledger-entry';
import { LedgerMonth } from '#server/models/ledger-month';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { bookedEarlier, post } from '#tests/factories/ledger';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** An agreement that was made, and accepted from, in a month that is over; the month after it is, too. */
async function earlierAgreement() {
  const running = await runningAgreement();
  await acceptedPart(running, 'm1', 1_000);
  const month = dayIn(-70).slice(0, 7);
  await bookedEarlier(running.agreement._id, `${month}-15`);
  const { programmeId } = running.agreement;
  const close = async (wishes: Partial<Parameters<typeof closeMonth>[0]> = {}) => {
    const of = { actor: running.finance, programmeId, month, now: new Date(), ...wishes };
    const seen = wishes.seen ?? (await monthDigest(of.programmeId, of.month)).sha256;
    return closeMonth({ ...of, seen });
  };
  return { ...running, month, programmeId, close };
}

it('closes the months in order, once each, and nothing is booked in them any more', async () => {
  const { close, month, programmeId, ...running } = await earlierAgreement();
  const next = monthAfter(month);
  expect(await monthToClose(programmeId, new Date())).toBe(month);
  expect(await explanationOf(close({ month: next }))).toBe('ledger.error.inOrder');
  expect(await explanationOf(close({ month: dayIn(0).slice(0, 7) }))).toBe('ledger.error.notOver');
  expect(await refusalOf(close({ month: '2026-13' }))).toBe('not-found');
  await close();
  await close();
  expect(await AuditEvent.countDocuments({ action: 'ledger.month-closed', 'subject.id': programmeId })).toBe(1);
  expect(await explanationOf(close({ seen: '0'.repeat(64) }))).toBe('ledger.error.closedAlready');
  expect(await explanationOf(post(running, {}, `${month}-28`))).toBe('ledger.error.closed');
  await post(running, {}, `${next}-01`);
  await close({ month: next });
  const [now, , last] = await listMonths(programmeId, new Date());
  expect(now).toMatchObject({ month: dayIn(0).slice(0, 7), closed: null });
  expect(last).toMatchObject({ month, closed: { by: running.finance.userId } });
  expect(await LedgerMonth.find({ programmeId }).sort({ month: 1 }).lean()).toMatchObject([
    { month, entries: 2 },
    { month: next, entries: 1 },
  ]);
});

it('refuses who may not, and what somebody booked since the person looked', async () => {
  const { close, month, manager, finance, representative, programmeId, ...running } = await earlierAgreement();
  const other = await runningAgreement();
  expect(await refusalOf(close({ actor: manager }))).toBe('not-permitted');
  for (const actor of [representative, other.finance]) expect(await refusalOf(close({ actor }))).toBe('not-found');
  const { sha256: seen } = await monthDigest(programmeId, month);
  await post({ manager, ...running }, {}, `${month}-20`);
  expect(await explanationOf(close({ actor: finance, seen }))).toBe('ledger.error.booked');
  expect(await LedgerMonth.countDocuments({ programmeId })).toBe(0);
});

it('a digest tells a changed entry, and of a later month a changed month before it', async () => {
  const { close, month, programmeId, agreement } = await earlierAgreement();
  const next = monthAfter(month);
  const before = [await monthDigest(programmeId, month), await monthDigest(programmeId, next)];
  await close();
  const closed = await monthDigest(programmeId, next);
  expect(closed.sha256).not.toBe(before[1]?.sha256);
  await LedgerEntry.updateOne({ agreementId: agreement._id, kind: 'payable' }, { $inc: { amount: 1 } });
  expect((await monthDigest(programmeId, month)).sha256).not.toBe(before[0]?.sha256);
});

it('what is posted while a month is closed is in it, or is refused', async () => {
  const { close, month, programmeId, ...running } = await earlierAgreement();
  const { sha256: seen } = await monthDigest(programmeId, month);
  const settled = await Promise.allSettled([
    ...Array.from({ length: 4 }, () => post(running, {}, `${month}-20`)),
    close({ seen }),
    ...Array.from({ length: 4 }, () => post(running, {}, `${month}-21`)),
  ]);
  const posted = settled.filter(({ status }, at) => status === 'fulfilled' && at !== 4).length;
  const closing = settled[4];
  expect(await LedgerEntry.countDocuments({ programmeId })).toBe(2 + posted);
  const stored = await LedgerMonth.findOne({ programmeId }).lean();
  expect(stored?.sha256 ?? null).toBe(
    closing?.status === 'fulfilled' ? (await monthDigest(programmeId, month)).sha256 : null,
  );
  expect(closing?.status === 'fulfilled' ? posted : 0).toBe(0);
  // Whatever came first, the month can be closed now, with all that is in it.
  await close();
  expect(await LedgerMonth.findOne({ programmeId }).lean()).toMatchObject({ entries: 2 + posted });
  const late = await Promise.allSettled(Array.from({ length: 4 }, () => post(running, {}, `${month}-22`)));
  expect(late.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
});
