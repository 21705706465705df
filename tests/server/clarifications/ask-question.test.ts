import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS_A_DAY } from '~/domain/clarifications/rules';
import { askQuestion } from '#server/clarifications/ask-question';
import { listOwnQuestions } from '#server/clarifications/list-own-questions';
import { AuditEvent } from '#server/models/audit-event';
import { CallFollower } from '#server/models/call-follower';
import { Question } from '#server/models/question';
import { createCallOffice, draftCall, publishCall, type CallOffice } from '#tests/factories/call';
import { ask, question } from '#tests/factories/clarification';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const deadline = new Date('2026-03-12T06:00:00Z');
const before = new Date(deadline.getTime() - 1);

describe('asking about a call', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };

  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
  });

  it('is possible until the last millisecond before the deadline', async () => {
    const { id } = await ask({ ...call, now: before });
    expect(await Question.findById(id).lean()).toMatchObject({ state: 'open', askedAt: before });
    expect(await explanationOf(ask({ ...call, now: deadline }))).toBe('clarifications.error.late');
  });

  it('is late when the deadline passes before the commit, and leaves nothing behind', async () => {
    const { actor } = await createUser();
    const instants = [before, before, deadline];
    const clock = () => instants.shift() ?? deadline;
    const refused = askQuestion({ actor, reference: call.reference, input: question(), clock });
    expect(await refusalOf(refused)).toBe('late');
    const organisationId = actor.home?.id ?? '';
    expect(await Question.countDocuments({ organisationId })).toBe(0);
    expect(await CallFollower.countDocuments({ organisationId })).toBe(0);
  });

  it('is refused to staff, and about a call in preparation not found', async () => {
    for (const actor of [office.manager, office.approver]) {
      expect(await refusalOf(ask({ ...call, now, actor }))).toBe('not-permitted');
    }
    const draft = await draftCall(office, now);
    expect(await refusalOf(ask({ reference: draft.id, now }))).toBe('not-found');
    expect(await refusalOf(ask({ reference: 'NONE-2026-001', now }))).toBe('not-found');
  });

  it('is refused about a lot that the call does not have', async () => {
    expect(await refusalOf(ask({ ...call, now, input: { lot: 'lot-9' } }))).toBe('invalid');
    const { id } = await ask({ ...call, now, input: { lot: 'lot-1' } });
    expect((await Question.findById(id).lean())?.lot).toBe('lot-1');
  });

  it('gives one question for a form sent many times, also after the deadline', async () => {
    const { actor } = await createUser();
    const input = question();
    const send = (at: Date) => askQuestion({ actor, reference: call.reference, input, clock: () => at });
    const sent = await Promise.all([send(now), send(now), send(now)]);
    const again = await send(deadline);
    expect(new Set([...sent, again].map(({ id }) => id)).size).toBe(1);
    expect(await Question.countDocuments({ organisationId: actor.home?.id ?? '' })).toBe(1);
  });

  it('ends for the day with the number of an organisation, however its people share it, and at once', async () => {
    const { actor: first } = await createUser();
    const { actor: second } = await createUser({ home: first.home });
    const asked = await Promise.allSettled(
      Array.from({ length: QUESTIONS_A_DAY + 3 }, (_, at) => ask({ ...call, now, actor: at % 2 ? first : second })),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(QUESTIONS_A_DAY);
    const letters = await Question.distinct('letter', { organisationId: first.home?.id ?? '' });
    expect(letters).toHaveLength(1);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    expect(await refusalOf(ask({ ...call, now: tomorrow, actor: first }))).toBeNull();
    expect(await listOwnQuestions(second, call.id)).toHaveLength(QUESTIONS_A_DAY + 1);
  });

  it('gives each organisation one letter, also when ten ask at the same instant', async () => {
    const fresh = await publishCall(await createCallOffice(now), now);
    const people = await Promise.all(Array.from({ length: 10 }, () => createUser()));
    await Promise.all([...people, ...people].map(({ actor }) => ask({ ...fresh, now, actor })));
    const asked = await Question.find({ callId: fresh.id }).lean();
    const pairs = new Set(asked.map(({ organisationId, letter }) => `${organisationId} ${letter}`));
    expect(pairs.size).toBe(10);
    expect([...new Set(asked.map(({ letter }) => letter))].sort()).toEqual([...'ABCDEFGHIJ']);
  });

  it('tells the audit of the question and of nobody', async () => {
    const { id, actor } = await ask({ ...call, now });
    const event = await AuditEvent.findOne({ 'subject.id': id }).lean();
    expect(event).toMatchObject({ action: 'clarifications.asked', actorId: null, actorRoles: [], requestId: null });
    const told = JSON.stringify(event);
    expect(told).not.toContain(actor.userId);
    expect(told).not.toContain(actor.home?.id);
    expect(await AuditEvent.countDocuments({ actorId: actor.userId })).toBe(0);
  });
});
