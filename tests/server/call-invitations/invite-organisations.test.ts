import { beforeAll, describe, expect, it } from 'vitest';
import { callInvitationSchema, type CallInvitationInput } from '~/domain/call-invitations/schema';
import { organisationNameKey } from '~/domain/organisations/name-key';
import { inviteOrganisations } from '#server/call-invitations/invite-organisations';
import { listCallInvitations } from '#server/call-invitations/list-call-invitations';
import { audienceOf } from '#server/calls/audience';
import { countInterest } from '#server/followers/count-interest';
import { followCall, stopFollowing } from '#server/followers/follow-call';
import { CallInvitation } from '#server/models/call-invitation';
import { Organisation } from '#server/models/organisation';
import { OutboxMessage } from '#server/models/outbox-message';
import { createCallOffice, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');

const wishes = (more: Partial<CallInvitationInput>): CallInvitationInput => ({
  organisations: [],
  addresses: [],
  language: 'tk',
  text: inAll('Please look at this call'),
  ...more,
});

describe('inviting organisations to a call', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };

  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCall(office, now);
  });

  const invite = (more: Partial<CallInvitationInput>, actor = office.manager) =>
    inviteOrganisations({ actor, callId: call.id, input: wishes(more), now });

  it('mails all people of an organisation the recorded text, and an address in the chosen language', async () => {
    const one = await createUser({ locale: 'ru' });
    const colleague = await createUser({ home: one.actor.home, locale: 'en' });
    const organisations = [one.actor.home?.id ?? ''];
    expect(await invite({ organisations, addresses: ['new@example.org'] })).toEqual({ sent: 2, known: 0 });
    const [mail] = await mailsTo(one.email);
    expect(mail?.mail.text).toContain('Please look at this call (ru)');
    expect(mail?.mail.text).toContain(`/calls/${call.reference}`);
    expect(await mailsTo(colleague.email)).toHaveLength(1);
    expect((await mailsTo('new@example.org'))[0]?.mail.text).toContain('Please look at this call (tk)');
    const { sent } = await listCallInvitations({ actor: office.manager, callId: call.id, search: '', now });
    expect(sent[0]).toMatchObject({
      at: now,
      by: office.manager.name,
      text: inAll('Please look at this call'),
      receivers: ['Ýenme', 'new@example.org'],
    });
  });

  it('invites each organisation and address once, also two managers at the same instant', async () => {
    const person = await createUser();
    const organisations = [person.actor.home?.id ?? ''];
    const addresses = ['Twice@example.org', 'twice@EXAMPLE.org'];
    const results = await Promise.allSettled([
      invite({ organisations, addresses }),
      invite({ organisations, addresses }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await mailsTo(person.email)).toHaveLength(1);
    expect(await OutboxMessage.countDocuments({ 'to.email': /^twice@/i })).toBe(1);
    expect(await invite({ organisations, addresses: ['third@example.org'] })).toEqual({ sent: 1, known: 1 });
    expect(await explanationOf(invite({ addresses: [person.email] }))).toBe('callInvitations.error.allKnown');
  });

  it('makes the organisation one that is told of changes, without counting it or naming who followed before', async () => {
    const { actor: followed } = await createUser();
    const { actor: stopped } = await createUser();
    for (const actor of [followed, stopped]) await followCall({ actor, reference: call.reference, now });
    await stopFollowing({ actor: stopped, reference: call.reference, now });
    const of = { id: call.id, institutionId: office.institutionId };
    const before = await countInterest(office.manager, of);
    const fresh = await createOrganisation('Täze');
    const organisations = [followed.home?.id ?? '', stopped.home?.id ?? '', fresh.id];
    expect(await invite({ organisations })).toEqual({ sent: 3, known: 0 });
    expect(await countInterest(office.manager, of)).toBe(before);
    const audience = await audienceOf(call.id);
    expect(organisations.map((id) => audience.includes(id))).toEqual([true, false, true]);
  });

  it('finds organisations however their name is spelt, except those that are invited', async () => {
    const name = 'Keýik Okara';
    const { id } = await createOrganisation(name);
    await Organisation.updateOne({ _id: id }, { $set: { nameKey: organisationNameKey(name) } });
    const found = async (search: string) =>
      (await listCallInvitations({ actor: office.manager, callId: call.id, search, now })).found.map((one) => one.id);
    expect(await found('okara')).toContain(id);
    expect(await found('keyik')).toContain(id);
    await invite({ organisations: [id] });
    expect(await found('keyik')).not.toContain(id);
  });

  it('is for managers of the institution, while the call is open, in all of its languages', async () => {
    const addresses = ['someone@example.org'];
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(invite({ addresses }, stranger))).toBe('not-found');
    expect(await refusalOf(invite({ addresses }, office.approver))).toBe('not-permitted');
    const missing = { ...inAll('Look'), ru: '' };
    expect(await explanationOf(invite({ addresses, text: missing }))).toBe('callInvitations.error.languages');
    expect(await refusalOf(invite({ organisations: ['nobody'] }))).toBe('invalid');
    const { id: callId } = await draftCall(office, now);
    const input = wishes({ addresses });
    expect(await refusalOf(inviteOrganisations({ actor: office.manager, callId, input, now }))).toBe('wrong-state');
    const closed = new Date('2026-03-22T06:00:00Z');
    const late = inviteOrganisations({ actor: office.manager, callId: call.id, input, now: closed });
    expect(await explanationOf(late)).toBe('callInvitations.error.closed');
    expect(await CallInvitation.countDocuments({ 'receivers.name': 'someone@example.org' })).toBe(0);
  });

  it('reads pasted addresses as people paste them, and wants somebody to invite', () => {
    const schema = callInvitationSchema(['en']);
    const form = { 'text.en': 'Look', language: 'en' };
    expect(schema.parse({ ...form, addresses: ' a@example.org;b@example.org,\r\n c@example.org ' }).addresses).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
    ]);
    const issues = (typed: object) =>
      schema.safeParse({ ...form, ...typed }).error?.issues.map(({ message }) => message);
    expect(issues({ addresses: 'a@example.org nobody' })).toContain('callInvitations.error.address');
    expect(issues({ addresses: ' ' })).toEqual(['callInvitations.error.nobody']);
  });
});
