import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { FeedbackInput } from '~/domain/feedback/feedback';
import { feedbackToAnswer } from '#server/desk/waiting-feedback';
import { actOnFeedback, deleteOldFeedback, listFeedback, readFeedback } from '#server/feedback/office-feedback';
import { sendFeedback, sentFeedback, serviceToRate } from '#server/feedback/send-feedback';
import { AuditEvent } from '#server/models/audit-event';
import { Feedback } from '#server/models/feedback';
import { OutboxMessage } from '#server/models/outbox-message';
import { User } from '#server/models/user';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { deliveredService, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
let visitors = 0;
const newClient = () => ({ address: `203.0.113.${(visitors += 1)}` });
const WORDS = 'The driver shouted at Aýna Orazowa';

const said = (more: Partial<FeedbackInput> = {}): FeedbackInput => ({
  ...{ kind: 'complaint', text: WORDS, contact: '+993 65 123456' },
  ...more,
});

async function arrived(delivered?: DeliveredService) {
  const of = delivered ?? (await deliveredService());
  const [id, client] = [randomUUID(), newClient()];
  const send = () => sendFeedback({ code: of.service.code, id, input: said(), client, now });
  return { ...of, id, client, send, reference: await send() };
}

it('arrives once however often it is sent, also at once, and its sender sees state and answer', async () => {
  const { service, id, client, send, reference } = await arrived();
  expect(await send()).toBe(reference);
  const other = randomUUID();
  const again = () => sendFeedback({ code: service.code.toLowerCase(), id: other, input: said(), client, now });
  expect(new Set(await Promise.all([again(), again(), again()])).size).toBe(1);
  expect(await Feedback.countDocuments({ serviceId: service._id })).toBe(2);
  expect(await sentFeedback({ reference: reference.toLowerCase(), client })).toEqual({
    ...{ reference, state: 'received', at: expect.any(Date) as unknown, answer: null },
  });
  expect(JSON.stringify(await Feedback.findById(id).lean())).not.toContain('shouted');
  expect(await refusalOf(sentFeedback({ reference: 'F-0000-0000-00', client }))).toBe('not-found');
});

it('is known to the managers of the institution that follows the service, by mail without its words', async () => {
  const { manager, service, id } = await arrived();
  const { email } = await User.findById(manager.userId).orFail().lean();
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ template: 'feedback-arrived' });
  expect(mail?.mail.text).toContain(`/office/feedback/${id}`);
  expect(JSON.stringify(mail)).not.toMatch(/shouted|65 123456/);
  expect(await feedbackToAnswer.count(manager, now)).toBe(1);
  expect(await listFeedback({ actor: manager, state: '', page: 1 })).toMatchObject({
    rows: [{ id, kind: 'complaint', serviceId: service._id }],
  });
  expect(await readFeedback({ actor: manager, feedbackId: id, now })).toMatchObject({
    text: WORDS,
    contact: '+993 65 123456',
  });
  const trail = await AuditEvent.find({ 'subject.id': id }).sort({ at: 1 }).lean();
  expect(new Set(trail.map(({ action }) => action))).toEqual(new Set(['feedback.received', 'feedback.read']));
  expect(trail.find(({ action }) => action === 'feedback.received')?.requestId).toBeNull();
  expect(JSON.stringify(trail)).not.toMatch(/shouted|65 123456/);
});

it('is never the provider’s, nor another institution’s', async () => {
  const { service, caseworker, id } = await arrived();
  const { actor: stranger } = await createUser({ roles: ['manager'] });
  const home = { kind: 'institution' as const, id: service.institutionId };
  const { actor: approver } = await createUser({ roles: ['approver'], home });
  const { actor: auditor } = await createUser({ roles: ['auditor'] });
  const representative = (await createUser({ home: service.provider })).actor;
  const input = { version: 1, go: 'begin' as const, answer: '' };
  for (const actor of [caseworker, representative, stranger, approver, auditor] satisfies Actor[]) {
    expect(await refusalOf(readFeedback({ actor, feedbackId: id, now }))).toBe('not-found');
    expect(await refusalOf(actOnFeedback({ actor, feedbackId: id, input, now }))).toBe('not-found');
  }
  for (const actor of [caseworker, representative, stranger])
    expect((await listFeedback({ actor, state: '', page: 1 })).rows).toEqual([]);
  const provider = await User.find({ 'home.id': service.provider.id }).lean();
  expect(await OutboxMessage.countDocuments({ 'to.email': { $in: provider.map(({ email }) => email) } })).toBe(0);
});

it('is begun and closed with an answer, by one of two at once, and deleted in its time', async () => {
  const { manager, client, id, reference } = await arrived();
  const act = (go: 'begin' | 'close', version: number) =>
    actOnFeedback({ actor: manager, feedbackId: id, input: { version, go, answer: 'We spoke with the driver' }, now });
  await act('begin', 1);
  expect(await refusalOf(act('begin', 2))).toBe('stale');
  const both = await Promise.allSettled([act('close', 2), act('close', 2)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(act('close', 3))).toBe('stale');
  expect(await sentFeedback({ reference, client })).toMatchObject({
    state: 'closed',
    answer: 'We spoke with the driver',
  });
  expect(JSON.stringify(await Feedback.findById(id).lean())).not.toContain('driver');
  expect(await feedbackToAnswer.count(manager, now)).toBe(0);
  expect(await deleteOldFeedback(now)).toBe(0);
  expect(await deleteOldFeedback(new Date(now.getTime() + 3 * 366 * 86_400_000))).toBe(1);
});

it('is taken for services that have begun, and of nobody without end', async () => {
  const planned = await deliveredService({ record: { state: 'planned' } });
  expect(await refusalOf(serviceToRate({ code: planned.service.code, client: newClient() }))).toBe('not-found');
  const ended = await deliveredService({ record: { state: 'ended' } });
  expect(await serviceToRate({ code: ended.service.code, client: newClient() })).toMatchObject({
    code: ended.service.code,
  });
  const client = newClient();
  const send = () => sendFeedback({ code: ended.service.code, id: randomUUID(), input: said(), client, now });
  for (let at = 0; at < 10; at += 1) await send();
  expect(await refusalOf(send())).toBe('throttled');
});
