import { execFile, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { loader as checkForm } from '~/routes/_public.receipts._index';
import { loader as check } from '~/routes/_public.receipts.$receipt';
import { loader as content } from '~/routes/applications.$applicationId.receipts.$receipt.content';
import { loader as onPaper } from '~/routes/applications.$applicationId.receipts.$receipt[.]pdf';
import { loader as print } from '~/routes/applications.$applicationId.print';
import { loader as draftOnPaper } from '~/routes/applications.$applicationId[.]pdf';
import { loader as onScreen } from '~/routes/applications.$applicationId.receipts.$receipt._index';
import { User } from '#server/models/user';
import { saveSection } from '#server/applications/save-section';
import { reviseApplication } from '#server/submissions/revise-application';
import { getReceipt, type Receipt } from '#server/submissions/get-receipt';
import { atApplication } from '#tests/factories/application-route';
import { callRoute } from '#tests/factories/call-route';
import { mailsTo } from '#tests/factories/mails';
import { come, openAll, passDeadline } from '#tests/factories/opening';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { callToSubmit, submitted, withdrawDraft } from '#tests/factories/submission';
import { createUser } from '#tests/factories/user';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

let own: Awaited<ReturnType<typeof submitted>>;
let receipt: Receipt;
let call: Awaited<ReturnType<typeof callToSubmit>>;
beforeAll(async () => {
  call = await callToSubmit();
  own = await submitted(call.reference);
  receipt = await getReceipt({ actor: own.actor, applicationId: own.id, receipt: own.receipt });
});

/** Machines without Poppler leave out what a reader can search for. */
const canRead = !spawnSync('pdftotext', ['-v']).error;
function wordsOf(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], (error, text) =>
      error ? reject(error) : resolve(text),
    );
    reading.stdin?.end(bytes);
  });
}

const emailOf = async ({ userId }: Actor) => (await User.findById(userId).orFail()).email;

const printed = async (cookie: string, language: Locale = 'en', number = own.receipt) =>
  (await onPaper(
    routeArgs(`/applications/${own.id}/receipts/${number}.pdf?language=${language}`, {
      cookie,
      params: { applicationId: own.id, receipt: number },
    }),
  )) as Response;

describe('a receipt', () => {
  it('says who, what, when, and by which hashes', async () => {
    const at = await atApplication({ id: own.colleague.userId }, own.id);
    const { data } = await at.read(onScreen, '', { receipt: own.receipt });
    expect(data).toMatchObject({
      receipt: own.receipt,
      state: 'current',
      number: 1,
      signatory: own.actor.name,
      call: { reference: call.reference },
      files: [{ name: 'licence.pdf' }],
    });
    expect(receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.submittedAt < receipt.closesAt).toBe(true);
  });

  it('is mailed to everybody of the organisation', async () => {
    const [mail] = await mailsTo(await emailOf(own.colleague));
    expect(mail?.template).toBe('application-submitted');
    expect(mail?.mail.text).toContain(own.receipt);
    expect(mail?.mail.text).toContain(receipt.sha256);
    expect(mail?.mail.text).toContain(`/applications/${own.id}/receipts/${own.receipt}`);
  });

  it.each<[Locale, string]>([
    ['en', 'Receipt'],
    ['ru', 'Квитанция'],
    ['tk', 'Dil haty'],
  ])('is printed in %s with number, both clocks, hashes and code', async (language, title) => {
    const answer = await printed((await signIn({ id: own.actor.userId })).cookie, language);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-language')).toBe(language);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect(bytes.toString('latin1')).toContain('/Figure');
    if (!canRead) return;
    const said = await wordsOf(bytes);
    for (const part of [`${title} ${own.receipt}`, 'UTC', receipt.sha256, 'licence.pdf', receipt.code]) {
      expect(said).toContain(part);
    }
    expect(said).toContain(receipt.files[0]?.sha256);
  });

  it('is not found for another organisation, under another application, or with another number', async () => {
    const stranger = await submitted(call.reference);
    const { cookie } = await signIn({ id: stranger.actor.userId });
    expect((await printed(cookie)).status).toBe(404);
    expect((await printed((await signIn({ id: own.actor.userId })).cookie, 'en', stranger.receipt)).status).toBe(404);
    const at = await atApplication({ id: stranger.actor.userId }, stranger.id);
    expect((await at.read(onScreen, '', { receipt: own.receipt })).status).toBe(404);
  });

  it('leads to what was submitted, also when the draft says something else by now', async () => {
    const draft = await submitted(call.reference);
    const { id: applicationId, actor } = draft;
    await reviseApplication({ actor, applicationId, now: new Date() });
    const typed = { 'answers.need': 'Changed afterwards' };
    await saveSection({ actor, applicationId, section: 'relevance', typed, base: {}, now: new Date() });
    const at = await atApplication({ id: draft.colleague.userId }, applicationId);
    const { data } = await at.read(content, '', { receipt: draft.receipt });
    expect(data).toMatchObject({ state: 'current', files: { licence: [{ name: 'licence.pdf', state: 'clean' }] } });
    const { answers } = data as { answers: Record<string, unknown> };
    expect(answers.need).toBeTruthy();
    expect(answers.need).not.toBe('Changed afterwards');
    const stranger = await atApplication(await createUser(), applicationId);
    expect((await stranger.read(content, '', { receipt: draft.receipt })).status).toBe(404);
  });

  it('of a call that seals strictly leads to nothing, and no page shows what was submitted', async () => {
    const strict = await callToSubmit({ strictSealing: true });
    const { id, actor, receipt: number } = await submitted(strict.reference);
    const at = await atApplication({ id: actor.userId }, id);
    expect((await at.read(onScreen, '', { receipt: number })).data).toMatchObject({
      isReadable: false,
      files: [{ name: '' }],
    });
    expect((await at.read(content, '', { receipt: number })).status).toBe(403);
    expect((await at.read(draftOnPaper)).status).toBe(403);
    expect((await at.read(print)).data).toMatchObject({
      head: { state: 'submitted', call: { isStrict: true } },
      answers: {},
    });
  });

  it('says afterwards that it was withdrawn, and by mail', async () => {
    const draft = await submitted(call.reference);
    await withdrawDraft(draft);
    const found = await getReceipt({ actor: draft.actor, applicationId: draft.id, receipt: draft.receipt });
    expect(found.state).toBe('withdrawn');
    const [mail] = await mailsTo(await emailOf(draft.actor));
    expect(mail?.template).toBe('application-withdrawn');
    expect(mail?.mail.text).toContain(draft.receipt);
  });
});

describe('after the opening', () => {
  it('a receipt says that it was whole', async () => {
    const opened = await callToSubmit();
    const { id: applicationId, actor, receipt: number } = await submitted(opened.reference);
    const asked = { actor, applicationId, receipt: number };
    expect((await getReceipt(asked)).opened).toBeNull();
    await passDeadline(opened.id);
    await come(opened.id, opened.openers.slice(0, 2));
    await openAll();
    expect((await getReceipt(asked)).opened).toMatchObject({ isWhole: true });
  });
});

describe('the check of a receipt', () => {
  const checked = (number: string, code: string, address = '192.0.2.40') =>
    callRoute(
      check,
      routeArgs(`/receipts/${encodeURIComponent(number)}?${new URLSearchParams({ code })}`, {
        params: { receipt: number },
        address,
      }),
    );

  it('tells number, time, call and hash to whoever holds it, and nothing else', async () => {
    const { status, data, headers } = await checked(own.receipt, receipt.code);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    const { found } = data as { found: Record<string, unknown> };
    expect(Object.keys(found).sort()).toEqual(['receipt', 'reference', 'sha256', 'submittedAt', 'title']);
    expect(found).toMatchObject({ receipt: own.receipt, reference: call.reference, sha256: receipt.sha256 });
  });

  it('takes number and code as people type them', async () => {
    const { status } = await checked(own.receipt.toLowerCase().replaceAll('-', ' '), receipt.code.toLowerCase());
    expect(status).toBe(200);
  });

  it('answers alike to a wrong code, another’s code and a number that is none', async () => {
    const other = await submitted(call.reference);
    const wrong = [
      [own.receipt, 'AAAA-AAAA-AAAA'],
      [other.receipt, receipt.code],
      ['R-0000-0000-00', receipt.code],
      ['nonsense', ''],
    ] as const;
    for (const [number, code] of wrong) {
      expect(await checked(number, code)).toMatchObject({ status: 404, data: { found: null } });
    }
  });

  it('is slow to who guesses from one address', async () => {
    const answers = [];
    for (let at = 0; at < 61; at += 1) answers.push((await checked(own.receipt, `guess ${at}`, '192.0.2.41')).status);
    expect(answers.slice(0, 60)).toEqual(answers.slice(0, 60).map(() => 404));
    expect(answers[60]).toBe(429);
    expect((await checked(own.receipt, receipt.code, '192.0.2.42')).status).toBe(200);
  });

  it('begins with a form that leads to the address of the QR code', async () => {
    const asked = (query: string) => callRoute(checkForm, routeArgs(`/receipts${query}`));
    expect(await asked('')).toMatchObject({ status: 200, data: { errors: {} } });
    expect(await asked('?receipt=&code=x')).toMatchObject({
      status: 400,
      data: { values: { code: 'x' }, errors: { receipt: { key: 'receipts.check.noNumber' } } },
    });
    const query = new URLSearchParams({ receipt: own.receipt, code: receipt.code });
    expect(await asked(`?${query}`)).toMatchObject({
      status: 303,
      location: `/receipts/${own.receipt}?code=${receipt.code}`,
    });
  });
});
