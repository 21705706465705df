import { beforeEach, expect, it } from 'vitest';
import { Agreement } from '#server/models/agreement';
import { AuditEvent } from '#server/models/audit-event';
import { OutboxMessage } from '#server/models/outbox-message';
import { getOfficePreconditions, getOwnPreconditions } from '#server/preconditions/get-preconditions';
import { giveEvidence } from '#server/preconditions/give-evidence';
import { remindOfPreconditions } from '#server/preconditions/remind-of-preconditions';
import { reviewEvidence } from '#server/preconditions/review-evidence';
import { waivePrecondition } from '#server/preconditions/waive-precondition';
import { preconditionsMet } from '#server/preconditions/weigh-preconditions';
import { runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { askPreconditions } from '#tests/factories/precondition';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let running: RunningAgreement;
let agreementId: string;
const now = new Date();

beforeEach(async () => {
  running = await runningAgreement();
  agreementId = running.agreement._id;
  await askPreconditions(running.agreement, ['other', 'signed-agreement', 'documents']);
  await Agreement.updateOne({ _id: agreementId }, { $set: { state: 'signing' } });
});

const give = (version = 1, actor = running.representative, key = 'asked-0') =>
  giveEvidence({ actor, agreementId, key, input: { version, note: 'The vehicle is there' }, now });
const review = (outcome: 'confirmed' | 'returned', version = 2, actor = running.manager) =>
  reviewEvidence({ actor, agreementId, key: 'asked-0', input: { version, outcome, comment: 'No plate' }, now });
const waive = (key: string, version = 1, actor = running.approver) =>
  waivePrecondition({ actor, agreementId, key, input: { version, reason: 'Not needed' }, now });
const standings = async () =>
  (await getOfficePreconditions({ actor: running.manager, agreementId, now })).items.map(({ standing }) => standing);

it('takes evidence, returns it and confirms it, and each side is told', async () => {
  await give();
  expect(await standings()).toEqual(['submitted', 'open', 'open']);
  await review('returned');
  const page = await getOwnPreconditions({ actor: running.signatory, agreementId, now });
  expect(page.items[0]).toMatchObject({ standing: 'returned', reviewed: { comment: 'No plate' } });
  await give(3);
  await review('confirmed', 4);
  expect((await standings())[0]).toBe('met');
  expect(await AuditEvent.countDocuments({ 'subject.id': agreementId, action: /^preconditions\./ })).toBe(4);
  expect(await OutboxMessage.countDocuments({ template: 'precondition-changed' })).toBeGreaterThanOrEqual(4);
});

it('refuses evidence of others, twice, for what the portal knows, and when the agreement does not wait', async () => {
  expect(await refusalOf(give(1, running.manager))).toBe('not-found');
  expect(await explanationOf(give(1, running.representative, 'asked-1'))).toBe('preconditions.error.kind');
  expect(await refusalOf(give(1, running.representative, 'none'))).toBe('not-found');
  const twice = await Promise.allSettled([give(), give()]);
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await review('confirmed');
  expect(await explanationOf(give(3))).toBe('preconditions.error.settled');
  expect(await explanationOf(review('returned', 3))).toBe('preconditions.error.nothing');
  await Agreement.updateOne({ _id: agreementId }, { $set: { state: 'active' } });
  expect(await explanationOf(give(3))).toBe('preconditions.error.state');
});

it('lets only the approver waive, never the signatures, and nothing that is settled', async () => {
  expect(await refusalOf(waive('asked-0', 1, running.manager))).toBe('not-permitted');
  expect(await refusalOf(review('confirmed', 1, running.approver))).toBe('not-permitted');
  expect(await refusalOf(waive('asked-0', 1, running.signatory))).toBe('not-found');
  expect(await explanationOf(waive('asked-1'))).toBe('preconditions.error.signatures');
  expect(await explanationOf(waive('asked-0', 9))).toBe('preconditions.error.stale');
  await waive('asked-0');
  expect(await explanationOf(waive('asked-0', 2))).toBe('preconditions.error.settled');
  await waive('asked-2');
  expect(await standings()).toEqual(['waived', 'open', 'waived']);
  const signatures = (['organisation', 'institution'] as const).map((side) => ({
    ...{ side, by: 'x', name: 'X', at: now, sha256: '0'.repeat(64), fileId: null },
  }));
  await Agreement.updateOne({ _id: agreementId }, { $set: { signatures } });
  expect(await preconditionsMet(agreementId, now)).toBe(true);
});

it('hides everything from organisations before the agreement has a number', async () => {
  await Agreement.updateOne({ _id: agreementId }, { $set: { number: null, state: 'draft' } });
  expect(await refusalOf(getOwnPreconditions({ actor: running.signatory, agreementId, now }))).toBe('not-found');
  await waive('asked-0');
  expect(await standings()).toEqual(['waived', 'open', 'open']);
});

it('reminds organisations of what is missing, once in seven days', async () => {
  const run = (days: number) =>
    remindOfPreconditions({
      now: new Date(now.getTime() + days * 86_400_000),
      signal: new AbortController().signal,
    });
  await Agreement.updateMany({ _id: { $ne: agreementId } }, { $set: { state: 'dropped' } });
  const document = { fileId: 'x', sha256: '0'.repeat(64), at: now };
  await Agreement.updateOne({ _id: agreementId }, { $set: { document } });
  expect(await run(1)).toBe(0);
  expect(await run(8)).toBe(1);
  expect(await run(9)).toBe(0);
  expect(await run(16)).toBe(1);
  await Agreement.updateOne({ _id: agreementId }, { $set: { state: 'dropped' } });
  expect(await run(30)).toBe(0);
});
