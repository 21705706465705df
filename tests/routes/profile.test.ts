import { describe, expect, it } from 'vitest';
import * as list from '~/routes/office.bank-accounts._index';
import * as verification from '~/routes/office.bank-accounts.$organisationId';
import * as section from '~/routes/organisation_.profile.$section';
import * as profile from '~/routes/organisation_.profile._index';
import * as account from '~/routes/organisation_.profile.bank-account';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { callRoute } from '#tests/factories/call-route';
import { samples } from '#tests/factories/file-samples';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

async function member() {
  const home = await createOrganisation();
  const { cookie } = await signIn(await createUser({ home }));
  const { cookie: colleague } = await signIn(await createUser({ home, name: 'Batyr Seýidow' }));
  const at = (name: string, form?: Record<string, string>, by = cookie) =>
    routeArgs(`/organisation/profile/${name}`, { cookie: by, params: { section: name }, ...(form ? { form } : {}) });
  const stored = () => OrganisationProfile.findById(home.id).orFail().lean();
  return { organisationId: home.id, cookie, colleague, at, stored };
}

describe('the sections of the profile', () => {
  it('are saved one by one, and lead back to the profile or on to the next', async () => {
    const { at, cookie } = await member();
    const form = { version: '0', meetings: '4' };
    expect(await callRoute(section.action, at('governance', form))).toMatchObject({
      status: 303,
      location: '/organisation/profile',
    });
    expect(await callRoute(section.action, at('capacity', { version: '0', then: 'next' }))).toMatchObject({
      status: 303,
    });
    expect(await callRoute(section.action, at('governance', { version: '1', then: 'next' }))).toMatchObject({
      location: '/organisation/profile/mandate',
    });
    const page = await callRoute(profile.loader, routeArgs('/organisation/profile', { cookie }));
    expect(page.data).toMatchObject({ sections: { governance: { version: 2 } }, accountState: null });
  });

  it('send mistakes back beside their fields with everything typed', async () => {
    const { at } = await member();
    const form = {
      version: '0',
      'certificate.validUntil-day': '31',
      'certificate.validUntil-month': '2',
      'certificate.validUntil-year': '2027',
      'names.en': 'Yenme',
    };
    expect(await callRoute(section.action, at('identification', form))).toMatchObject({
      status: 400,
      data: { errors: { 'certificate.validUntil': { key: 'form.error.date' } }, values: form },
    });
  });

  it('show a conflict, and take either side', async () => {
    const { at, colleague, stored } = await member();
    await callRoute(section.action, at('governance', { version: '0', meetings: '4' }));
    const mine = { version: '0', meetings: '6' };
    const answer = await callRoute(section.action, at('governance', mine, colleague));
    expect(answer).toMatchObject({ status: 409, data: { conflict: { version: 1, own: false }, values: mine } });
    const back = await callRoute(section.action, at('governance', { ...mine, choice: 'edit' }, colleague));
    expect(back).toMatchObject({ status: 200, data: { values: mine } });
    const taken = { ...mine, version: '1', choice: 'mine' };
    expect(await callRoute(section.action, at('governance', taken, colleague))).toMatchObject({ status: 303 });
    expect((await stored()).content.governance.meetings).toBe(6);
  });

  it('add an empty item without saving, and store a document that comes with the form', async () => {
    const { at, cookie, stored } = await member();
    const added = await callRoute(section.action, at('governance', { version: '0', add: 'members', meetings: '3' }));
    expect(added).toMatchObject({ status: 200, data: { values: { add: 'members', meetings: '3' } } });
    const form = new FormData();
    form.append('version', '0');
    form.append('hasCertificate', 'yes');
    form.append('certificate.upload', new File([new Uint8Array(samples.pdf())], 'certificate.pdf'));
    const url = 'http://localhost:3000/organisation/profile/identification';
    const request = new Request(url, { method: 'POST', headers: { Cookie: cookie }, body: form });
    const args = { ...at('identification'), request };
    expect(await callRoute(section.action, args)).toMatchObject({ status: 303 });
    const { fileId } = (await stored()).content.identification.certificate;
    const { data } = await callRoute(section.loader, at('identification'));
    expect(data).toMatchObject({ files: { [fileId]: 'certificate.pdf' } });
  });

  it('are no others than there are', async () => {
    const { at } = await member();
    expect(await callRoute(section.loader, at('secrets'))).toMatchObject({ status: 404 });
  });
});

describe('the bank account', () => {
  const form = { version: '0', holder: 'Yenme', bank: 'Türkmenbank', number: '2320 6934 0012 3456', currency: 'TMT' };
  const here = '/organisation/profile/bank-account';
  const post = (cookie: string, values: Record<string, string>) =>
    callRoute(account.action, routeArgs(here, { cookie, form: values }));

  it('asks for the password, and never sends it back', async () => {
    const { cookie } = await member();
    const refused = await post(cookie, { ...form, currentPassword: 'wrong' });
    expect(refused).toMatchObject({ status: 400, data: { errors: { currentPassword: {} }, values: form } });
    expect(JSON.stringify(refused.data)).not.toContain('wrong');
    expect(await post(cookie, { ...form, currentPassword: PASSWORD })).toMatchObject({ status: 303 });
    const { data } = await callRoute(account.loader, routeArgs(here, { cookie }));
    expect(data).toMatchObject({ account: { number: '•••• 3456' }, mayChange: true });
    expect(JSON.stringify(data)).not.toContain('2320693400123456');
    const stale = await post(cookie, { ...form, holder: 'Other', currentPassword: PASSWORD });
    expect(stale).toMatchObject({ status: 409, data: { errors: { '': { key: 'bank.error.stale' } } } });
  });

  it('is listed and verified by finance', async () => {
    const { cookie, organisationId } = await member();
    await post(cookie, { ...form, currentPassword: PASSWORD });
    const { cookie: finance } = await signIn(await createUser({ roles: ['finance'] }));
    const listed = await callRoute(list.loader, routeArgs('/office/bank-accounts', { cookie: finance }));
    expect(JSON.stringify(listed.data)).toContain(organisationId);
    expect(JSON.stringify(listed.data)).not.toContain('3456');
    const path = `/office/bank-accounts/${organisationId}`;
    const at = (values?: Record<string, string>) =>
      routeArgs(path, { cookie: finance, params: { organisationId }, ...(values ? { form: values } : {}) });
    expect(await callRoute(verification.loader, at())).toMatchObject({
      data: { account: { number: '2320693400123456' } },
    });
    expect(await callRoute(verification.action, at({ version: '1' }))).toMatchObject({
      data: { errors: { decision: { key: 'bank.error.decision' } } },
    });
    expect(await callRoute(verification.action, at({ version: '1', decision: 'refused' }))).toMatchObject({
      data: { errors: { reason: { key: 'bank.error.reason' } } },
    });
    expect(await callRoute(verification.action, at({ version: '9', decision: 'verified' }))).toMatchObject({
      status: 409,
    });
    expect(await callRoute(verification.action, at({ version: '1', decision: 'verified' }))).toMatchObject({
      status: 303,
    });
  });
});
