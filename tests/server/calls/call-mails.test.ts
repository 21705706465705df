import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { maskAddress } from '~/domain/notifications/mask-address';
import { approveVersion } from '#server/calls/approve-version';
import { beginAddendum } from '#server/calls/begin-addendum';
import { cancelCall } from '#server/calls/cancel-call';
import { returnVersion } from '#server/calls/return-version';
import { saveAddendumReason } from '#server/calls/save-addendum-reason';
import { saveSection } from '#server/calls/save-section';
import { submitVersion } from '#server/calls/submit-version';
import { answerQuestions } from '#server/clarifications/answer-questions';
import { setQuestionAside } from '#server/clarifications/set-question-aside';
import { countWaiting } from '#server/desk/count-waiting';
import { listWaiting } from '#server/desk/list-waiting';
import { countInterest } from '#server/followers/count-interest';
import { followCall, isFollowing, stopFollowing } from '#server/followers/follow-call';
import { getMessage } from '#server/mail/get-message';
import { AuditEvent } from '#server/models/audit-event';
import { CallFollower } from '#server/models/call-follower';
import { CallVersion } from '#server/models/call-version';
import { OutboxMessage } from '#server/models/outbox-message';
import { User } from '#server/models/user';
import { callContent, createCallOffice, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { answer, ask } from '#tests/factories/clarification';
import { mailsTo } from '#tests/factories/mails';
import { queriesOf } from '#tests/factories/queries-of';
import { refusalOf } from '#tests/factories/refusal';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');

async function emailOf({ userId }: Actor): Promise<string> {
  return (await User.findById(userId).orFail().lean()).email;
}

const templatesTo = async (actor: Actor) => (await mailsTo(await emailOf(actor))).map(({ template }) => template);

/** An addendum that extends the deadline by two weeks, ready to be approved. */
async function submitAddendum(office: CallOffice, callId: string): Promise<number> {
  await beginAddendum({ actor: office.manager, callId, now });
  const { dates } = callContent(new Date(now.getTime() + 14 * 86_400_000), office.committee);
  const actor = office.manager;
  await saveSection({ actor, callId, input: { section: 'dates', value: dates }, expected: 1, now });
  await saveAddendumReason({ actor, callId, input: { reason: inAll('More time') }, now });
  await submitVersion({ actor, callId, now });
  return (await CallVersion.findById(`${callId}:2`).orFail().lean()).version;
}

describe('the mails of a call', () => {
  useDatabase();

  it('tell everybody in the audience of answers, addenda and a cancellation, in their language, and nobody else', async () => {
    const office = await createCallOffice(now);
    const call = await publishCall(office, now);
    const { id, actor: asker } = await ask({ ...call, now });
    const { actor: colleague } = await createUser({ home: asker.home, locale: 'tk' });
    const { actor: follower } = await createUser({ locale: 'ru' });
    const { actor: stopped } = await createUser();
    const { actor: stranger } = await createUser();
    await followCall({ actor: follower, reference: call.reference, now });
    await followCall({ actor: stopped, reference: call.reference, now });
    await stopFollowing({ actor: stopped, reference: call.reference, now });

    await answer(office.manager, call.id, [id], now);
    const expected = await submitAddendum(office, call.id);
    const input = { publishAt: null, overBudgetReason: '' };
    await approveVersion({ actor: office.approver, callId: call.id, input, expected, now });
    await cancelCall({ actor: office.approver, callId: call.id, input: { reason: inAll('No money') }, now });

    const all = ['addendum-published', 'answer-published', 'call-cancelled'];
    for (const actor of [asker, colleague, follower]) expect((await templatesTo(actor)).sort()).toEqual(all);
    for (const actor of [stopped, stranger]) expect(await templatesTo(actor)).toEqual([]);
    const mails = await mailsTo(await emailOf(follower));
    const told = mails.map(({ mail }) => mail.text).join('\n');
    for (const part of ['Yes (ru)', 'More time (ru)', 'No money (ru)', '5 апреля 2026', `/calls/${call.reference}`]) {
      expect(told).toContain(part);
    }
    expect((await mailsTo(await emailOf(colleague)))[0]?.mail.text).toContain('(tk)');
  });

  it('go between preparers and approvers, and wait on their desks', async () => {
    const office = await createCallOffice(now);
    const { id: callId } = await draftCall(office, now);
    const both = { kind: 'institution', id: office.institutionId } as const;
    const { actor: preparing } = await createUser({ roles: ['approver'], home: both });
    await CallVersion.updateOne({ _id: `${callId}:1` }, { $addToSet: { preparedBy: preparing.userId } });

    await submitVersion({ actor: office.manager, callId, now });
    expect(await templatesTo(office.approver)).toEqual(['call-waiting']);
    expect(await templatesTo(preparing)).toEqual([]);
    expect(await countWaiting(office.approver, now)).toMatchObject({ desk: 1, officeCalls: 1 });
    expect(await countWaiting(preparing, now)).toMatchObject({ desk: 0, officeCalls: 0 });

    const comments = [{ section: null, text: 'Say more' }];
    await returnVersion({ actor: office.approver, callId, input: { comments }, expected: 2, now });
    expect(await templatesTo(office.manager)).toEqual(['call-returned']);
    expect(await listWaiting(office.manager, now)).toMatchObject([
      { id: 'calls-returned', items: [{ href: `/office/calls/${callId}` }] },
    ]);

    await submitVersion({ actor: office.manager, callId, now });
    await nameReadyOpeners(callId, office.approver.userId, now);
    const input = { publishAt: null, overBudgetReason: '' };
    await approveVersion({ actor: office.approver, callId, input, expected: 4, now });
    expect(await templatesTo(office.manager)).toContain('call-approved');
    expect(await countWaiting(office.approver, now)).toMatchObject({ desk: 0, officeCalls: 0 });
  });

  it('reach 500 people in a fixed number of queries, or nobody where the change fails', async () => {
    const office = await createCallOffice(now);
    const call = await publishCall(office, now);
    const { id } = await ask({ ...call, now });
    const people = Array.from({ length: 500 }, (_, at) => ({ id: randomUUID(), organisationId: `organisation-${at}` }));
    await CallFollower.insertMany(
      people.map(({ id: _id, organisationId }) => ({
        _id,
        callId: call.id,
        organisationId,
        since: now,
        interested: true,
      })),
    );
    const person = { name: 'A', locale: 'tk', roles: ['representative'], mailPreference: 'immediate' } as const;
    await User.insertMany(
      people.map(({ id: _id, organisationId }) => ({
        _id,
        email: `${_id}@example.org`,
        emailKey: `${_id}@example.org`,
        home: { kind: 'organisation' as const, id: organisationId },
        createdAt: now,
        version: 1,
        ...person,
        roles: [...person.roles],
      })),
    );
    const late = () => new Date('2026-03-22T06:00:00Z');
    let reads = 0;
    const clock = () => ((reads += 1) === 1 ? now : late());

    const input = { questions: [{ id, version: 1 }], question: inAll('Q'), answer: inAll('A') };
    const template = 'answer-published';
    const before = await OutboxMessage.countDocuments({ template });
    expect(await refusalOf(answerQuestions({ actor: office.manager, callId: call.id, input, clock }))).toBe('late');
    expect(await OutboxMessage.countDocuments({ template })).toBe(before);
    const queries = await queriesOf(() => answer(office.manager, call.id, [id], now));
    expect(await OutboxMessage.countDocuments({ template })).toBe(before + 501);
    expect(queries.length).toBeLessThanOrEqual(12);
  });

  it('keep from administrators who follows a call, and from everybody who asked', async () => {
    const office = await createCallOffice(now);
    const call = await publishCall(office, now);
    const { id, actor } = await ask({ ...call, now });
    const aside = { reason: 'About a person', version: 1 };
    await setQuestionAside({ actor: office.manager, callId: call.id, questionId: id, input: aside, now });
    const [mail] = await mailsTo(await emailOf(actor));
    expect(mail?.mail.text).toContain('About a person');
    const { actor: administrator } = await createUser({ roles: ['administrator'] });
    const shown = await getMessage(administrator, mail?.id ?? '');
    expect(shown).toMatchObject({ template: 'question-set-aside', to: '•••' });
    expect(JSON.stringify(shown)).not.toContain(actor.userId);
    expect(maskAddress('aýna@example.org', 'invitation')).toBe('a•••@example.org');
  });
});

describe('following a call', () => {
  useDatabase();

  it('is counted once for an organisation, for its managers alone', async () => {
    const office = await createCallOffice(now);
    const call = await publishCall(office, now);
    const { actor } = await createUser();
    const wish = { actor, reference: call.reference, now };
    const of = { id: call.id, institutionId: office.institutionId };
    await Promise.all([followCall(wish), followCall(wish)]);
    await ask({ ...call, now, actor });
    expect(await isFollowing(actor, call.id)).toBe(true);
    expect(await countInterest(office.manager, of)).toBe(1);
    for (const role of ['approver', 'auditor', 'administrator', 'manager'] as const) {
      expect(await countInterest((await createUser({ roles: [role] })).actor, of)).toBeNull();
    }
    await stopFollowing(wish);
    expect([await isFollowing(actor, call.id), await countInterest(office.manager, of)]).toEqual([false, 0]);
    const events = await AuditEvent.find({ 'subject.kind': 'following' }).sort({ action: 1 }).lean();
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['calls.followed', null],
      ['calls.unfollowed', null],
    ]);
    expect(JSON.stringify(events)).not.toContain(actor.home?.id);
    expect(JSON.stringify(events)).not.toContain(call.id);
  });

  it('is refused to staff, and not found before the publication', async () => {
    const office = await createCallOffice(now);
    const call = await publishCall(office, now);
    expect(await refusalOf(followCall({ actor: office.manager, reference: call.reference, now }))).toBe(
      'not-permitted',
    );
    const { actor } = await createUser();
    const early = new Date(now.getTime() - 1);
    expect(await refusalOf(followCall({ actor, reference: call.reference, now: early }))).toBe('not-found');
  });
});
