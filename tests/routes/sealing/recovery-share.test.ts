import { expect, it } from 'vitest';
import { action } from '~/routes/recovery-share[.]pdf';
import { CallSeal } from '#server/models/call-seal';
import { toCode } from '#server/sealing/recovery-code';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

const ask = async (userId: string, code: string) => {
  const { cookie } = await signIn({ id: userId });
  return routeArgs('/recovery-share.pdf', { cookie, form: { code }, headers: { Accept: 'application/pdf' } });
};
const download = async (userId: string, code: string) => action(await ask(userId, code));

it('the sheet of a recovery share is drawn for whoever has its code in hand, and kept nowhere', async () => {
  const office = await createCallOffice(now);
  const { id, reference, recovery, openers } = await publishCall(office, now);
  const code = toCode(recovery);
  for (const person of [office.approver.userId, openers[0]?.actor.userId ?? '']) {
    const answer = await download(person, code.toLowerCase());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(answer.headers.get('Content-Disposition')).toContain(`${reference}-recovery.pdf`);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
  expect(JSON.stringify(await CallSeal.findById(id).lean())).not.toContain(recovery.share.toString('base64url'));
});

it('a mistyped code, one of an earlier split, and people whom the call does not concern get nothing', async () => {
  const office = await createCallOffice(now);
  const { id, recovery } = await publishCall(office, now);
  const { approver } = office;
  const other = toCode({ ...recovery, share: Buffer.alloc(33, 7) });
  const later = toCode({ ...recovery, generation: 2 });
  for (const code of ['', 'nonsense', toCode(recovery).slice(1), other, later]) {
    expect((await download(approver.userId, code)).status, code).toBe(400);
  }
  const { id: stranger } = await createUser({ roles: ['approver'] });
  expect((await download(stranger, toCode(recovery))).status).toBe(404);
  const { id: administrator } = await createUser({ roles: ['administrator'] });
  expect(await callRoute(action, await ask(administrator, toCode(recovery)))).toMatchObject({ status: 403 });
  await CallSeal.updateOne({ _id: id }, { $set: { 'key.generation': 2 } });
  expect((await download(approver.userId, toCode(recovery))).status).toBe(400);
});
