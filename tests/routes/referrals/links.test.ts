import { expect, it } from 'vitest';
import * as link from '~/routes/_public.refer.$secret._index';
import * as sent from '~/routes/_public.refer.$secret.sent.$reference';
import * as making from '~/routes/office.referral-links.new';
import * as revocation from '~/routes/office.referral-links.$linkId';
import { ReferralLink } from '#server/models/referral-link';
import { dayIn } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const today = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date };
};

it('a link is shown once, sends for who holds it, keeps what was typed, and ends with its revocation', async () => {
  const { service, manager } = await deliveredService();
  const { cookie } = await signIn({ id: manager.userId });
  const fields = { programmeId: service.programmeId, holder: 'School 12', source: 'education' };
  const make = (form: Record<string, string>) =>
    making.action(routeArgs('/office/referral-links/new', { cookie, form })) as Promise<{
      data: { errors: object; values: object; made?: { address: string } };
    }>;
  expect(await make({ ...fields, ...today('validUntil', dayIn(-3)) })).toMatchObject({
    data: { errors: { validUntil: expect.anything() as unknown }, values: { holder: 'School 12' } },
  });
  const address = (await make({ ...fields, ...today('validUntil', dayIn(3)) })).data.made?.address ?? '';
  const secret = address.split('/').at(-1) ?? '';
  const params = { secret };
  const shown = (await link.loader(routeArgs(`/refer/${secret}`, { params }))) as { data: object };
  expect(shown.data).toMatchObject({ holder: 'School 12', source: 'education' });
  const person = { place: 'ashgabat', ageGroup: '75+', sex: 'male', disability: 'no', to: `service:${service._id}` };
  const send = (form: Record<string, string>) => link.action(routeArgs(`/refer/${secret}`, { params, form }));
  expect(await send({ ...person, sex: '', note: 'Needs help' })).toMatchObject({
    data: { errors: { sex: expect.anything() as unknown }, values: { note: 'Needs help' } },
  });
  const answer = (await send({ ...person, note: 'Needs help' })) as Response;
  const place = answer.headers.get('Location') ?? '';
  const reference = place.split('/').at(-1) ?? '';
  const told = (await sent.loader(routeArgs(place, { params: { secret, reference } }))) as { data: object };
  expect(told.data).toMatchObject({ reference, state: 'received' });
  expect(JSON.stringify(told)).not.toContain('Needs help');

  const { _id: linkId } = await ReferralLink.findOne({ holder: 'School 12' }).orFail().lean();
  const revoke = (form: Record<string, string>) =>
    revocation.action(routeArgs('/', { cookie, params: { linkId }, form }));
  expect(await revoke({ version: '1', reason: '' })).toMatchObject({
    data: { errors: { reason: expect.anything() as unknown } },
  });
  expect(await revoke({ version: '1', reason: 'Lost' })).toMatchObject({ status: 303 });
  await expect(link.loader(routeArgs(`/refer/${secret}`, { params }))).rejects.toMatchObject({
    data: { code: 'gone' },
  });
});
