import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { ReferralInput } from '~/domain/requests/referral';
import { setAside } from '#server/mail/set-aside';
import { OutboxMessage } from '#server/models/outbox-message';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { User } from '#server/models/user';
import { makeLink } from '#server/referrals/referral-links';
import { sendReferral } from '#server/referrals/send-referral';
import { sendByLink } from '#server/referrals/use-link';
import { redirectRequest } from '#server/requests/act-on-request';
import { importRequests } from '#server/requests/import-requests';
import { takeOffer } from '#server/requests/offers';
import { recordRequest } from '#server/requests/record-request';
import { dayIn } from '#tests/factories/agreement';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { deliveredService, receivedRequest, requestEntry, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
const NOTE = 'Has a cat';
/** What a request says of somebody, in the words of its record and of the pages. */
const PERSONAL = /Has a cat|Lives nearer|75\+|female|kopetdag|social.worker|police/i;

const mailsOf = async ({ userId }: Actor) => mailsTo((await User.findById(userId).orFail().lean()).email);
const templatesTo = async (actor: Actor) => (await mailsOf(actor)).map(({ template }) => template);
const besides = ({ service }: DeliveredService) => ({ id: service.programmeId, institutionId: service.institutionId });

const input = (to: string): ReferralInput => ({
  ...{ to, place: 'ashgabat', source: 'district-police', ageGroup: '75+', sex: 'female', disability: 'unknown' },
  note: NOTE,
});
const typeOf = ({ service }: DeliveredService) => `type:${service.programmeId}:${service.serviceType}`;
const referrer = async () => (await createUser({ roles: ['referrer'] })).actor;

it('a case that is sent on is told to the case workers of the other service alone, without what it says of a person', async () => {
  const from = await deliveredService();
  const to = await deliveredService({ programme: besides(from) });
  const home = to.service.provider;
  const { actor: colleague } = await createUser({ roles: ['caseworker'], home, locale: 'tk' });
  const { actor: representative } = await createUser({ home });
  const { actor: gone } = await createUser({
    ...{ roles: ['caseworker'], home },
    record: { disabled: { at: now, by: 'x', reason: 'Left' } },
  });
  const { _id: requestId } = await receivedRequest(from, { note: NOTE });
  const redirect = () =>
    redirectRequest({
      ...{ actor: from.caseworker, serviceId: from.service._id, requestId, now },
      input: { version: 1, on: dayIn(0), reason: 'Lives nearer', to: to.service._id, withNote: true },
    });
  const both = await Promise.allSettled([redirect(), redirect()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(redirect())).toBe('wrong-state');
  const arrived = await ServiceRequest.findOne({ redirectedFrom: requestId }).orFail().lean<ServiceRequestRecord>();
  const [mail, ...more] = await mailsOf(to.caseworker);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ template: 'request-arrived', mail: { subject: 'Support: a request has arrived' } });
  expect(mail?.mail.text).toContain(arrived.caseCode);
  expect(mail?.mail.text).toContain(`http://localhost:3000/services/${to.service._id}/requests\n`);
  expect(JSON.stringify(mail)).not.toMatch(PERSONAL);
  expect(Object.keys(mail?.props ?? {}).sort()).toEqual(['caseCode', 'serviceId', 'title']);
  expect((await mailsOf(colleague))[0]?.mail.subject).toBe('Support (tk): ýüztutma geldi');
  for (const actor of [representative, gone, from.caseworker, from.manager, to.manager])
    expect(await templatesTo(actor)).toEqual([]);
});

it('whoever sends a case from one service of the provider to another is not told, the colleagues are', async () => {
  const from = await deliveredService();
  const to = await deliveredService({ programme: besides(from), provider: from.service.provider });
  const { _id: requestId } = await receivedRequest(from);
  await redirectRequest({
    ...{ actor: from.caseworker, serviceId: from.service._id, requestId, now },
    input: { version: 1, on: dayIn(0), reason: 'Lives nearer', to: to.service._id, withNote: false },
  });
  expect(await templatesTo(from.caseworker)).toEqual([]);
  expect(await templatesTo(to.caseworker)).toEqual(['request-arrived']);
});

it('a referral is told once, by an account or a link, however often and at once its form comes', async () => {
  const { service, caseworker, manager } = await deliveredService();
  const actor = await referrer();
  const id = randomUUID();
  const to = `service:${service._id}`;
  const send = () => sendReferral({ actor, id, input: input(to), now });
  await Promise.all([send(), send(), send()]);
  await send();
  const [mail, ...more] = await mailsOf(caseworker);
  expect(more).toEqual([]);
  expect(mail?.mail.text).toContain(`${service.code}-0001`);
  expect(JSON.stringify(mail)).not.toMatch(PERSONAL);
  const { secret } = await makeLink({
    ...{ actor: manager, now },
    input: { programmeId: service.programmeId, holder: 'School 5', source: 'education', validUntil: dayIn(9) },
  });
  const { source: _, ...said } = input(to);
  const linked = randomUUID();
  const use = () => sendByLink({ secret, client: { address: '198.51.100.7' }, id: linked, input: said, now });
  expect(await use()).toBe(await use());
  const mails = await mailsOf(caseworker);
  expect(mails).toHaveLength(2);
  expect(JSON.stringify(mails)).not.toMatch(PERSONAL);
  expect(JSON.stringify(mails)).not.toContain('School 5');
});

it('what is offered to several services is told to each, once to a provider of two, and not again when it is taken', async () => {
  const first = await deliveredService();
  const other = await deliveredService({ programme: besides(first) });
  const second = await deliveredService({ programme: besides(first), provider: first.service.provider });
  const elsewhere = await deliveredService({ programme: besides(first), record: { serves: ['mary'] } });
  const id = randomUUID();
  await sendReferral({ actor: await referrer(), id, input: input(typeOf(first)), now });
  const [mail, ...more] = await mailsOf(first.caseworker);
  expect(more).toEqual([]);
  expect(mail?.mail.text).toMatch(new RegExp(`/services/(${first.service._id}|${second.service._id})/offers\n`));
  expect(mail?.mail.text).toContain('A request is offered');
  expect((await mailsOf(other.caseworker))[0]?.mail.text).toContain(`/services/${other.service._id}/offers\n`);
  expect(JSON.stringify([mail, await mailsOf(other.caseworker)])).not.toMatch(PERSONAL);
  await takeOffer({ actor: other.caseworker, serviceId: other.service._id, requestId: id, now });
  for (const { caseworker } of [first, second, other])
    expect(await templatesTo(caseworker)).toEqual(['request-arrived']);
  expect(await templatesTo(elsewhere.caseworker)).toEqual([]);
});

it('what a provider enters or imports, and what is refused, is told to nobody', async () => {
  const delivered = await deliveredService();
  const { service, caseworker } = delivered;
  const { actor: colleague } = await createUser({ roles: ['caseworker'], home: service.provider });
  const of = { actor: caseworker, serviceId: service._id, now };
  await recordRequest({ ...of, id: randomUUID(), entry: requestEntry() });
  const row = [dayIn(-3), 'ashgabat', 'hotline', '75+', 'female', 'no', '1, 2', ''];
  await importRequests({ ...of, rows: Array.from({ length: 50 }, (_, at) => ({ row: at + 2, cells: row })) });
  const named = { ...input(`service:${service._id}`), note: 'His number: +993 65 12 34 56' };
  const refused = sendReferral({ actor: await referrer(), id: randomUUID(), input: named, now });
  expect(await refusalOf(refused)).toBe('invalid');
  for (const actor of [caseworker, colleague]) expect(await templatesTo(actor)).toEqual([]);
});

it('goes into the daily mail of who wants one, and not to who wants urgent mails alone', async () => {
  const { service, caseworker } = await deliveredService();
  await sendReferral({ actor: await referrer(), id: randomUUID(), input: input(`service:${service._id}`), now });
  const [mail] = await mailsOf(caseworker);
  const where = async (mailPreference: 'immediate' | 'daily' | 'urgent') => {
    await User.updateOne({ _id: caseworker.userId }, { $set: { mailPreference } });
    return setAside(await OutboxMessage.findById(mail?.id).orFail().lean());
  };
  expect([await where('immediate'), await where('daily'), await where('urgent')]).toEqual([null, 'held', 'skipped']);
});
