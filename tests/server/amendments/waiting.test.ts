import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { beginAmendment } from '#server/amendments/begin-amendment';
import { saveAmendment } from '#server/amendments/save-amendment';
import { listWaiting } from '#server/desk/list-waiting';
import { waitingProviders } from '#server/desk/waiting-providers';
import { amendmentOf, answer, decide, submit, writtenAmendment } from '#tests/factories/amendment';
import { dayIn, runningAgreement } from '#tests/factories/agreement';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

/** The groups of amendments on a desk, with what they lead to; what is counted is what is listed. */
async function deskOf(actor: Actor): Promise<Record<string, string[]>> {
  const providers = waitingProviders.filter(({ id }) => id.startsWith('amendments-'));
  const groups = await listWaiting(actor, new Date(), providers);
  for (const { id, items } of groups) {
    const provider = providers.find((one) => one.id === id);
    expect(await provider?.count(actor, new Date())).toBe(items.length);
  }
  return Object.fromEntries(groups.map(({ id, items }) => [id, items.map(({ href }) => href)]));
}

it('an amendment is on the desk of whoever acts next, and of nobody else', async () => {
  const of = await runningAgreement();
  const { agreement, manager, approver, signatory, representative } = of;
  const agreementId = agreement._id;
  const now = new Date();
  const id = await beginAmendment({ actor: representative, agreementId, side: 'organisation', reason: 'Rain', now });
  const office = `/office/agreements/${agreementId}/amendments/${id}`;
  expect(await deskOf(manager)).toEqual({ 'amendments-to-prepare': [office] });
  expect(await deskOf(approver)).toEqual({});
  const where = { actor: manager, agreementId, amendmentId: id };
  const content = { ...agreement.content, endsOn: dayIn(130) };
  await saveAmendment({ ...where, content, expected: 1, now });
  expect(await deskOf(manager)).toEqual({});
  await submit(of, id);
  expect(await deskOf(approver)).toEqual({ 'amendments-to-decide': [office] });
  const { actor: stranger } = await createUser({ roles: ['approver'], home: { kind: 'institution', id: 'another' } });
  expect(await deskOf(stranger)).toEqual({});
  await decide(of, id, { answer: 'returned' });
  expect(await deskOf(manager)).toEqual({ 'amendments-to-prepare': [office] });
  await submit(of, id);
  await decide(of, id);
  expect(await deskOf(approver)).toEqual({});
  expect(await deskOf(signatory)).toEqual({
    'amendments-to-answer': [`/agreements/${agreementId}/amendments/${id}`],
  });
  await answer(of, id);
  expect(await deskOf(signatory)).toEqual({});
  expect((await amendmentOf(id)).state).toBe('in-force');
});

it('whoever prepared an amendment does not find it on the desk to approve it', async () => {
  const of = await runningAgreement();
  const id = await writtenAmendment(of, { ...of.agreement.content, endsOn: dayIn(130) });
  await submit(of, id);
  const both: Actor = { ...of.manager, roles: ['manager', 'approver'] };
  expect(await deskOf(both)).toEqual({});
  expect(Object.keys(await deskOf(of.approver))).toEqual(['amendments-to-decide']);
});
