import { expect, it } from 'vitest';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import * as closing from '~/routes/office.agreements.$agreementId.closing';
import * as office from '~/routes/office.agreements.$agreementId._index';
import * as resumption from '~/routes/office.agreements.$agreementId.resumption';
import * as suspension from '~/routes/office.agreements.$agreementId.suspension';
import * as termination from '~/routes/office.agreements.$agreementId.termination';
import { runningAgreement } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const locationOf = (answer: unknown) => (answer as Response).headers.get('Location') ?? '';

async function started() {
  const of = await runningAgreement();
  const agreementId = of.agreement._id;
  const home = `/office/agreements/${agreementId}`;
  const stored = () => Agreement.findById(agreementId).orFail().lean<AgreementRecord>();
  const at = (cookie: string, page: string, form?: Record<string, string>) =>
    routeArgs(`${home}/${page}`, { cookie, params: { agreementId }, ...(form ? { form } : {}) });
  const typed = async (reason: string) => ({ version: String((await stored()).version), reason });
  const cookieOf = async (userId: string) => (await signIn({ id: userId })).cookie;
  return { of, home, stored, at, typed, cookieOf };
}

it('suspends an agreement with a reason, and lets it go on', async () => {
  const { of, home, stored, at, typed, cookieOf } = await started();
  const approver = await cookieOf(of.approver.userId);
  expect(await suspension.loader(at(approver, 'suspension'))).toMatchObject({
    agreement: { may: { suspend: true, resume: false, terminate: true, close: true } },
  });
  const unsaid = await suspension.action(at(approver, 'suspension', await typed(' ')));
  expect(unsaid).toMatchObject({ data: { errors: { reason: { key: 'agreementPages.error.reason' } } } });
  const old = { version: '77', reason: 'Inspection' };
  const stale = await suspension.action(at(approver, 'suspension', old));
  expect(stale).toMatchObject({ data: { errors: { '': { key: 'amendments.error.stale' } }, values: old } });
  expect(locationOf(await suspension.action(at(approver, 'suspension', await typed('Inspection'))))).toBe(home);
  expect(await office.loader(at(approver, ''))).toMatchObject({
    agreement: { state: 'suspended', suspended: { reason: 'Inspection' }, may: { resume: true, close: false } },
  });
  expect(locationOf(await resumption.action(at(approver, 'resumption', await typed('Clean'))))).toBe(home);
  expect((await stored()).state).toBe('active');
});

it('terminates an agreement, by an approver of its institution only', async () => {
  const { of, home, stored, at, typed, cookieOf } = await started();
  const form = await typed('Nothing was done');
  const manager = await cookieOf(of.manager.userId);
  await expect(termination.action(at(manager, 'termination', form))).rejects.toMatchObject({ init: { status: 403 } });
  const foreign = await cookieOf((await runningAgreement()).approver.userId);
  const elsewhere = termination.action(at(foreign, 'termination', form));
  await expect(elsewhere).rejects.toMatchObject({ init: { status: 404 } });
  expect((await stored()).state).toBe('active');
  const approver = await cookieOf(of.approver.userId);
  expect(locationOf(await termination.action(at(approver, 'termination', form)))).toBe(home);
  expect(await stored()).toMatchObject({ state: 'terminated', ended: { reason: 'Nothing was done' } });
});

it('shows what is missing before an agreement is closed, and closes it not before', async () => {
  const { of, stored, at, typed, cookieOf } = await started();
  const manager = await cookieOf(of.manager.userId);
  const { checks } = await closing.loader(at(manager, 'closing'));
  expect(checks.filter(({ isDone }) => !isDone).map(({ check }) => check)).toEqual(['reports', 'final']);
  const early = await closing.action(at(manager, 'closing', await typed('All is done')));
  expect(early).toMatchObject({ data: { errors: { '': { key: 'amendments.error.unfinished' } } } });
  expect((await stored()).state).toBe('active');
});
