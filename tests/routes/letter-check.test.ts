import { beforeAll, describe, expect, it } from 'vitest';
import { loader as checkForm } from '~/routes/_public.verify._index';
import { loader as check } from '~/routes/_public.verify.$code';
import { sendLetter } from '#server/letters/send-letter';
import { inTransaction } from '#server/database/transaction';
import { Call, type CallRecord } from '#server/models/call';
import { Letter } from '#server/models/letter';
import { inAll } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { issuedLot, type DecidedLot } from '#tests/factories/decided-lot';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let lot: DecidedLot;
beforeAll(async () => {
  lot = await issuedLot();
});

/** A letter about the first application's award, and its code. */
async function sent() {
  const call = await Call.findById(lot.call.id).orFail().lean<CallRecord>();
  const applicationId = lot.call.applications[0]?.applicationId ?? '';
  const amount = { amount: 900_000, currency: 'USD' as const };
  const actor = lot.call.office.approver;
  const { letterId, number } = await inTransaction(() =>
    sendLetter({
      actor,
      kind: 'appeal-decision',
      call,
      lot: 'lot-1',
      applicationId,
      tells: { amount, reason: inAll('It is so') },
      now: new Date(),
    }),
  );
  const { code } = await Letter.findById(letterId).orFail().lean();
  return { letterId, number, code: code ?? '' };
}

const look = (code: string) =>
  callRoute(check, routeArgs(`/verify/${encodeURIComponent(code)}`, { params: { code } })) as Promise<{
    status: number;
    data: { found: Record<string, unknown> | null };
  }>;

describe('a letter is checked by its code', () => {
  it('which tells what stands on it, however the code is typed', async () => {
    const { number, code } = await sent();
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' ')]) {
      const { status, data } = await look(typed);
      expect(status).toBe(200);
      expect(data.found).toMatchObject({
        number,
        kind: 'appeal-decision',
        organisation: 'Organisation 1 of lot-1',
        amount: { amount: 900_000, currency: 'USD' },
        standing: 'valid',
        corrected: null,
      });
    }
  });

  it('and says what took its place, or that it was withdrawn', async () => {
    const old = await sent();
    const newer = await sent();
    await Letter.updateOne({ _id: old.letterId }, { $set: { correctedBy: newer.letterId } });
    expect((await look(old.code)).data.found).toMatchObject({
      standing: 'corrected',
      corrected: { number: newer.number },
    });
    const withdrawn = { by: 'somebody', at: new Date(), reason: 'An appeal was upheld' };
    await Letter.updateOne({ _id: newer.letterId }, { $set: { withdrawn } });
    const { found } = (await look(newer.code)).data;
    expect(found).toMatchObject({ standing: 'withdrawn' });
    expect(JSON.stringify(found)).not.toContain('upheld');
  });

  it('and answers a code that is forged, guessed, or of a draft, alike', async () => {
    const { code, letterId } = await sent();
    const forged = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    await Letter.updateOne({ _id: letterId }, { $set: { state: 'draft' } });
    const answers = await Promise.all(
      [forged, code, '0000-0000-0000-0000', letterId, '$ne', ''].map(async (typed) => {
        const { status, data } = await look(typed);
        return [status, data.found];
      }),
    );
    expect(answers).toEqual(answers.map(() => [404, null]));
  });

  it('but not by trying many', async () => {
    const args = () => routeArgs('/verify/x', { params: { code: 'x' }, address: '198.51.100.9' });
    const answers = [];
    for (let tries = 0; tries < 61; tries += 1) answers.push((await callRoute(check, args())).status);
    expect(answers.slice(0, 60)).toEqual(answers.slice(0, 60).map(() => 404));
    expect(answers[60]).toBe(429);
  });

  it('and the form leads to the address of the QR code', async () => {
    const asked = await callRoute(checkForm, routeArgs('/verify?code=7K3M-Q2XD'));
    expect([asked.status, asked.headers.get('Location')]).toEqual([303, '/verify/7K3M-Q2XD']);
    const empty = (await callRoute(checkForm, routeArgs('/verify?code='))) as { status: number; data?: unknown };
    expect(empty.status).toBe(400);
    expect(empty.data).toMatchObject({ errors: { code: { key: 'letterCheck.noCode' } } });
  });
});
