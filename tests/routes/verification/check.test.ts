import { describe, expect, it } from 'vitest';
import * as organisation from '~/routes/office.organisations.$organisationId._index';
import * as recall from '~/routes/office.organisations.$organisationId.recall';
import * as refusal from '~/routes/office.organisations.$organisationId.refusal';
import * as check from '~/routes/office.organisations.$organisationId.verification';
import * as own from '~/routes/organisation_.verification';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

type Form = Record<string, string>;
type Route = Parameters<typeof callRoute>[0];

const MET: Form = { certificate: 'met', mandate: 'met', safeguards: 'met', risk: 'met', lists: 'met' };

/** A person at the office pages of an organisation. */
async function at(organisationId: string, role: 'manager' | 'approver' | 'auditor') {
  const { cookie } = await signIn(await createUser({ roles: [role] }));
  const args = (form?: Form) =>
    routeArgs(`/office/organisations/${organisationId}`, {
      cookie,
      params: { organisationId },
      ...(form ? { form } : {}),
    });
  return {
    read: (loader: Route) => callRoute(loader, args()),
    post: (action: Route, form: Form) => callRoute(action, args(form)),
  };
}

async function asOwner(userId: string, form?: Form) {
  const { cookie } = await signIn({ id: userId });
  const args = routeArgs('/organisation/verification', { cookie, ...(form ? { form } : {}) });
  return callRoute(form ? own.action : own.loader, args);
}

describe('the page of the own verification', () => {
  it('takes the request once, however often it is sent, and tells what is missing before', async () => {
    const { id, userId } = await given.createProvider();
    expect(await asOwner(userId)).toMatchObject({ data: { barred: null, missing: [], version: 0 } });
    const form = { version: '0', text: 'We are ready' };
    const asked = { status: 303, location: '/organisation/verification' };
    expect(await asOwner(userId, form)).toMatchObject(asked);
    expect(await asOwner(userId, form)).toMatchObject(asked);
    expect(await asOwner(userId)).toMatchObject({ data: { state: 'waiting', barred: 'under-way' } });
    expect((await given.standing(id)).version).toBe(1);

    const bare = await given.createProvider('Bare', (profile) => (profile.contacts.signatories = []));
    expect(await asOwner(bare.userId)).toMatchObject({ data: { missing: ['contacts'] } });
    expect(await asOwner(bare.userId, form)).toMatchObject({
      status: 400,
      data: { errors: { '': { key: 'verification.error.incomplete' } }, values: { text: 'We are ready' } },
    });
  });
});

describe('the page of a check', () => {
  it('keeps everything typed when something is wrong, says it at the item, and verifies when it is right', async () => {
    const { id } = await given.createAsking();
    const manager = await at(id, 'manager');
    const { seal } = (await manager.read(check.loader)).data as { seal: string };
    const form = { ...MET, version: '1', seal, outcome: 'verified', months: '12', riskNote: 'Asked the courts' };
    const wrong = await manager.post(check.action, { ...form, risk: 'not-met', months: '61' });
    expect(wrong).toMatchObject({ status: 400, data: { errors: { months: { key: 'verification.error.months' } } } });
    const unmet = await manager.post(check.action, { ...form, risk: 'not-met' });
    expect(unmet).toMatchObject({
      status: 400,
      data: { errors: { risk: { key: 'verification.error.notMet' } }, values: { riskNote: 'Asked the courts' } },
    });
    const here = { status: 303, location: `/office/organisations/${id}` };
    expect(await manager.post(check.action, form)).toMatchObject(here);
    expect(await manager.post(check.action, form)).toMatchObject(here);
    const other = await at(id, 'manager');
    expect(await other.post(check.action, form)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'verification.error.changed' } } },
    });
    expect(await manager.read(organisation.loader)).toMatchObject({
      data: { standing: { shown: 'verified' }, may: { check: false, recall: true } },
    });
  });

  it('is for managers; the auditor reads the organisation and decides nothing', async () => {
    const { id } = await given.createAsking();
    const auditor = await at(id, 'auditor');
    expect(await auditor.read(organisation.loader)).toMatchObject({
      status: 200,
      data: {
        may: { check: false, recall: false, confirm: false, exclude: false, decideExclusion: false, flag: false },
      },
    });
    expect(await auditor.read(check.loader)).toMatchObject({ status: 403 });
    expect(await auditor.post(check.action, { version: '1', seal: '', outcome: 'verified' })).toMatchObject({
      status: 403,
    });
    const manager = await at('nobody', 'manager');
    expect(await manager.read(check.loader)).toMatchObject({ status: 404 });
  });

  it('can be begun anew with a reason', async () => {
    const { id } = await given.createVerified();
    const manager = await at(id, 'manager');
    expect(await manager.post(recall.action, { version: '2', text: ' ' })).toMatchObject({
      status: 400,
      data: { errors: { text: { key: 'verification.error.reason' } } },
    });
    const to = { status: 303, location: `/office/organisations/${id}/verification` };
    expect(await manager.post(recall.action, { version: '2', text: 'A complaint' })).toMatchObject(to);
    expect(await manager.post(recall.action, { version: '2', text: 'A complaint' })).toMatchObject(to);
  });
});

describe('the page of a refusal', () => {
  async function proposed() {
    const { id } = await given.createAsking();
    const first = await at(id, 'manager');
    const { seal } = (await first.read(check.loader)).data as { seal: string };
    const form = { ...MET, risk: 'not-met', riskNote: 'Debts', text: 'You have debts', outcome: 'refusal-proposed' };
    expect(await first.post(check.action, { ...form, version: '1', seal })).toMatchObject({ status: 303 });
    return { id, first };
  }

  it('is decided by another person, once, and the same answer comes to every click', async () => {
    const { id, first } = await proposed();
    const confirm = { decision: 'confirm', version: '2' };
    expect(await first.post(refusal.action, confirm)).toMatchObject({
      status: 403,
      data: { errors: { '': { key: 'verification.error.ownProposal' } } },
    });
    const second = await at(id, 'approver');
    expect(await second.read(refusal.loader)).toMatchObject({ data: { organisation: { may: { confirm: true } } } });
    expect(await second.post(refusal.action, { version: '2' })).toMatchObject({
      status: 400,
      data: { errors: { decision: { key: 'verification.error.decision' } } },
    });
    expect(await second.post(refusal.action, confirm)).toMatchObject({ status: 303 });
    expect(await second.post(refusal.action, confirm)).toMatchObject({ status: 303 });
    const third = await at(id, 'approver');
    expect(await third.post(refusal.action, confirm)).toMatchObject({ status: 409 });
    expect((await given.standing(id)).state).toBe('refused');
  });

  it('needs a reason to be given back', async () => {
    const { id } = await proposed();
    const second = await at(id, 'manager');
    const back = { decision: 'return', version: '2' };
    expect(await second.post(refusal.action, { ...back, text: '' })).toMatchObject({
      status: 400,
      data: { errors: { text: { key: 'verification.error.reason' } } },
    });
    expect(await second.post(refusal.action, { ...back, text: 'They were paid' })).toMatchObject({ status: 303 });
    expect((await given.standing(id)).state).toBe('waiting');
  });
});
