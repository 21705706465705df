import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '#server/letters/compose-letter';
import { changeLetterText } from '#server/letter-texts/change-letter-text';
import { AuditEvent } from '#server/models/audit-event';
import { LetterText } from '#server/models/letter-text';
import * as letterhead from '~/routes/institutions.$institutionId.letterhead';
import * as letterTexts from '~/routes/institutions.$institutionId.letter-texts._index';
import * as letterText from '~/routes/institutions.$institutionId.letter-texts.$kind.$language._index';
import * as standard from '~/routes/institutions.$institutionId.letter-texts.$kind.$language.default';
import * as preview from '~/routes/institutions.$institutionId.letter-texts.$kind.$language.preview[.]pdf';
import { callRoute } from '#tests/factories/call-route';
import { letterFacts } from '#tests/factories/letter-facts';
import { refusalOf } from '#tests/factories/refusal';
import { routeArgs } from '#tests/factories/route-args';
import { readsPdf, seen } from '#tests/factories/seen-text';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

async function administrator() {
  const user = await createUser({ roles: ['administrator'] });
  const institutionId = user.actor.home?.id ?? '';
  const { cookie } = await signIn(user);
  const params = { institutionId, kind: 'regret', language: 'tk' };
  const path = `/institutions/${institutionId}/letter-texts/regret/tk`;
  const save = (form: Record<string, string>) =>
    callRoute(letterText.action, routeArgs(path, { cookie, params, form: { version: '0', closing: '', ...form } }));
  return { ...user, institutionId, cookie, params, path, save };
}

describe('the words of letters', () => {
  it('are adapted in versions, count for new letters, and go back to the portal’s own', async () => {
    const { institutionId, cookie, params, path, save } = await administrator();
    const facts = letterFacts('regret', { institution: { ...letterFacts('regret').institution, id: institutionId } });
    const compose = () => composeLetter({ facts, locale: 'tk', issued: null, baseUrl: 'https://opencall.example' });
    const own = await compose();
    expect(await save({ subject: '{receipt} hakynda', body: 'Hormatly {organisation}!\n\nLot: {lot}' })).toMatchObject({
      status: 303,
    });
    expect(await compose()).toMatchObject({
      subject: 'R-7K3M-9QXD-4T hakynda',
      paragraphs: ['Hormatly «Ýeňme» jemgyýetçilik guramasy!', 'Lot: Maryda gündizki seretmek'],
      closing: [],
    });
    const list = await callRoute(letterTexts.loader, routeArgs('/', { cookie, params }));
    expect(JSON.stringify(list.data)).toContain('{"locale":"tk","version":1}');
    const back = routeArgs(`${path}/default`, { cookie, params, form: { version: '1' } });
    expect(await callRoute(standard.action, back)).toMatchObject({ status: 303 });
    expect(await compose()).toEqual(own);
    expect(await LetterText.countDocuments({ institutionId })).toBe(2);
    expect(await AuditEvent.countDocuments({ action: 'institutions.letter-text-changed' })).toBe(2);
  });

  it('refuse what such a letter cannot tell, with the name and the line, and keep what was typed', async () => {
    const { institutionId, save } = await administrator();
    const typed = { subject: 'Hat', body: 'Birinji\nSiziň grandyňyz: {amount}' };
    expect(await save(typed)).toMatchObject({
      status: 400,
      data: {
        errors: { body: { key: 'letterTexts.error.placeholder', values: { name: 'amount', line: 2 } } },
        values: typed,
      },
    });
    expect(await save({ subject: 'Hat }', body: 'Tekst' })).toMatchObject({
      status: 400,
      data: { errors: { subject: { key: 'letterTexts.error.brace' } } },
    });
    expect(await save({ subject: '', body: '' })).toMatchObject({
      status: 400,
      data: { errors: { subject: { key: 'form.error.required' }, body: { key: 'form.error.required' } } },
    });
    expect(await LetterText.countDocuments({ institutionId })).toBe(0);
  });

  it('are written by one of two who save at once', async () => {
    const { actor, institutionId } = await administrator();
    const wording = { subject: 'Hat', body: 'Tekst', closing: '' };
    const letter = { actor, institutionId, kind: 'award', locale: 'en', expected: 0, now: new Date() } as const;
    const both = await Promise.all([0, 1].map(() => refusalOf(changeLetterText({ ...letter, wording }))));
    expect(both.sort()).toEqual([null, 'stale'].sort());
    expect(await LetterText.countDocuments({ institutionId })).toBe(1);
  });

  it('are nobody’s to change but an administrator’s', async () => {
    const { institutionId, params, path } = await administrator();
    for (const role of ['manager', 'auditor', 'approver'] as const) {
      const { cookie } = await signIn(await createUser({ roles: [role] }));
      const form = { version: '0', subject: 'a', body: 'b', closing: '' };
      expect(await callRoute(letterText.action, routeArgs(path, { cookie, params, form }))).toMatchObject({
        status: 403,
      });
    }
    expect(await LetterText.countDocuments({ institutionId })).toBe(0);
  });

  it.runIf(readsPdf)('are seen on paper before they are saved, as a draft', async () => {
    const { cookie, params, path } = await administrator();
    const form = { subject: 'Synag mowzugy', body: 'Synag {organisation}', closing: '' };
    const shown = await seen(preview.action, routeArgs(`${path}/preview.pdf`, { cookie, params, form }));
    expect(shown.text).toContain('Synag «Mysal» jemgyýetçilik guramasy');
    expect(shown.text).toContain('TASLAMA');
    const unknown = { ...form, body: '{password}' };
    const refused = await seen(preview.action, routeArgs(`${path}/preview.pdf`, { cookie, params, form: unknown }));
    expect(refused.status).toBe(400);
    const saved = await seen(preview.loader, routeArgs(`${path}/preview.pdf`, { cookie, params }));
    expect(saved.text).toContain('R-7K3M-9QXD-4T');
  });
});

/** A PNG of one red point. */
function onePoint(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0]));
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

describe('a letterhead', () => {
  async function send(file: Buffer | null, more: Record<string, string> = {}) {
    const { institutionId, cookie, params } = await administrator();
    const body = new FormData();
    const typed = { version: '0', 'lines.en': 'Main Street 1\n+993 12', 'office.en': 'Deputy Minister', ...more };
    for (const [name, value] of Object.entries(typed)) body.append(name, value);
    if (file) body.append('logo', new File([new Uint8Array(file)], 'logo.png'));
    const args = routeArgs(`/institutions/${institutionId}/letterhead`, { cookie, params });
    const { headers } = args.request;
    args.request = new Request(args.request.url, { method: 'POST', headers, body });
    const reply = await callRoute(letterhead.action, args);
    const facts = letterFacts('award', { institution: { ...letterFacts('award').institution, id: institutionId } });
    const { head } = await composeLetter({ facts, locale: 'ru', issued: null, baseUrl: 'https://opencall.example' });
    return { reply, head };
  }

  it('stands on letters from then on, in the words that there are', async () => {
    const { reply, head } = await send(onePoint());
    expect(reply).toMatchObject({ status: 303 });
    expect(head.lines).toEqual(['Main Street 1', '+993 12']);
    expect(head.logo).toBe(`data:image/png;base64,${onePoint().toString('base64')}`);
  });

  it.each([
    ['a text that is called a picture', Buffer.from('<svg onload="x()"/>'), 'letterTexts.error.logo', 415],
    ['a picture that is cut off', onePoint().subarray(0, 50), 'letterTexts.error.logo', 415],
    [
      'a picture that is too large',
      Buffer.concat([onePoint(), Buffer.alloc(100_000)]),
      'letterTexts.error.logoSize',
      413,
    ],
  ])('refuses %s, and keeps what was typed', async (_, file, key, status) => {
    const { reply, head } = await send(file);
    expect(reply).toMatchObject({
      status,
      data: { errors: { logo: { key } }, values: { 'office.en': 'Deputy Minister' } },
    });
    expect(head).toMatchObject({ lines: [], logo: null });
  });

  it('refuses more lines than there is room for', async () => {
    const { reply } = await send(null, { 'lines.ru': '1\n2\n3\n4\n5\n6' });
    expect(reply).toMatchObject({ status: 400, data: { errors: { 'lines.ru': { key: 'letterTexts.error.lines' } } } });
  });
});
