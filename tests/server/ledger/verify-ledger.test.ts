import { expect, it } from 'vitest';
import { closeMonth } from '#server/ledger/close-month';
import { monthDigest } from '#server/ledger/month-digest';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { Agreement } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone } from '#server/models/milestone';
import { Programme } from '#server/models/programme';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { bookedEarlier } from '#tests/factories/ledger';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('agrees with what is right, and names each thing that is not', async () => {
  const running = await runningAgreement();
  const { agreement, award, finance } = running;
  const { programmeId } = agreement;
  await acceptedPart(running, 'm1', 1_000);
  const month = dayIn(-40).slice(0, 7);
  await bookedEarlier(agreement._id, `${month}-02`);
  const { sha256: seen } = await monthDigest(programmeId, month);
  await closeMonth({ actor: finance, programmeId, month, seen, now: new Date() });
  expect(await verifyLedger(programmeId)).toEqual({ agreements: 1, entries: 2, months: 1, differences: [] });

  const total = agreement.content.amount.amount;
  const tell = async () => (await verifyLedger(programmeId)).differences.map(({ about, what }) => `${about}: ${what}`);
  await Award.updateOne({ _id: award._id }, { $inc: { bound: 1 } });
  expect(await tell()).toEqual([`agreement ${agreement._id}: bound by its award`]);
  await Award.updateOne({ _id: award._id }, { $set: { bound: total } });
  await Agreement.updateOne({ _id: agreement._id }, { $inc: { 'content.amount.amount': -1 } });
  expect(await tell()).toEqual([`agreement ${agreement._id}: commitments`]);
  await Agreement.updateOne({ _id: agreement._id }, { $inc: { 'content.amount.amount': 1 } });
  await Milestone.updateOne({ agreementId: agreement._id, key: 'm1' }, { $set: { 'parts.0.amount': 999 } });
  expect(await tell()).toEqual([`milestone ${agreement._id}.m1: accepted parts and what became payable`]);
  await Milestone.updateOne({ agreementId: agreement._id, key: 'm1' }, { $set: { 'parts.0.amount': 1_000 } });
  await LedgerEntry.updateOne({ agreementId: agreement._id, kind: 'payable' }, { $set: { note: 'x' } });
  expect(await tell()).toEqual([`programme ${programmeId}, month ${month}: SHA-256`]);
  await LedgerEntry.updateOne({ agreementId: agreement._id, kind: 'payable' }, { $set: { note: '' } });
  await Programme.updateOne({ _id: programmeId }, { $set: { 'sources.0.budgets': [] } });
  expect(await tell()).toHaveLength(1);
});

it('finds entries of an agreement that is not there', async () => {
  const { agreement } = await runningAgreement();
  await Agreement.deleteOne({ _id: agreement._id });
  const { differences } = await verifyLedger(agreement.programmeId);
  expect(differences).toEqual([
    { about: `agreement ${agreement._id}`, what: 'with entries', expected: 'there', found: 'missing' },
  ]);
});
