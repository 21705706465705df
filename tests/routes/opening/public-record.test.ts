import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openingStatement } from '~/domain/opening/statement';
import { canonicalJson } from '~/domain/shared/canonical-json';
import type { Locale } from '~/domain/shared/locale';
import { loader as statementFile } from '~/routes/_public.calls.$reference.opening.minutes.$number[.]json';
import { loader as page } from '~/routes/_public.calls.$reference.opening._index';
import { loader as json } from '~/routes/_public.calls.$reference.opening[.]json';
import { loader as pdf } from '~/routes/_public.calls.$reference.opening[.]pdf';
import { Opening } from '#server/models/opening';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { openingMinutes } from '#tests/factories/minutes';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const now = new Date();
/** Opened twice: what had failed was opened the second time. The other call is not opened. */
let opened: { id: string; reference: string };
let sealed: { id: string; reference: string };

beforeAll(async () => {
  const office = await createCallOffice(now);
  opened = await publishCall(office, new Date(now.getTime() - 60_000));
  sealed = await publishCall(office, new Date(now.getTime() - 60_000));
  const call = { reference: opened.reference, closesAt: now, namesAtOpening: false };
  const signed = (minutes: ReturnType<typeof openingMinutes>) => ({
    ...minutes,
    sha256: sha256Of(canonicalJson(openingStatement(minutes))),
  });
  const first = signed(openingMinutes({ call }));
  const { received } = first;
  const second = signed(
    openingMinutes({ call, number: 2, via: 'recovery', received: received.map((one) => ({ ...one, failure: null })) }),
  );
  await Opening.create({ _id: opened.id, minutes: [first, second], openedAt: now, version: 1 });
});

const ask = async (loader: typeof json, path: string, params: Record<string, string>, headers = {}) =>
  (await loader(routeArgs(path, { params, headers }))) as Response;

describe('the record of an opening', () => {
  it('tells what has come and what failed, the later run over the earlier one, and no organisation', async () => {
    const { reference } = opened;
    const { data, status } = await callRoute(page, routeArgs(`/calls/${reference}/opening`, { params: { reference } }));
    expect(status).toBe(200);
    expect(data).toMatchObject({
      sums: [
        { state: 'current', count: 2 },
        { state: 'superseded', count: 1 },
        { state: 'withdrawn', count: 1 },
      ],
      namesKept: true,
      failed: [],
      received: { total: 4, page: 1, pages: 1 },
      minutes: [
        { number: 2, way: 'openingPages.via.recovery' },
        { number: 1, way: 'openingPages.via.openers' },
      ],
    });
    expect(JSON.stringify(data)).not.toMatch(/Ýagty|organisation-\d|nonce/);
  });

  it('says before the opening that there is nothing yet, and gives no files', async () => {
    const { reference } = sealed;
    const { data } = await callRoute(page, routeArgs(`/calls/${reference}/opening`, { params: { reference } }));
    expect(data).toMatchObject({ minutes: [], received: { total: 0 }, opening: { reference, isCancelled: false } });
    expect((await ask(json, `/calls/${reference}/opening.json`, { reference })).status).toBe(404);
    expect((await ask(pdf, `/calls/${reference}/opening.pdf`, { reference })).status).toBe(404);
    const params = { reference, number: '1' };
    expect((await ask(statementFile, `/calls/${reference}/opening/minutes/1.json`, params)).status).toBe(404);
  });

  it('of a call that is not public is not found', async () => {
    const params = { reference: 'NOTHING-1' };
    expect((await callRoute(page, routeArgs('/calls/NOTHING-1/opening', { params }))).status).toBe(404);
    expect((await ask(json, '/calls/NOTHING-1/opening.json', params)).status).toBe(404);
  });

  it('gives the signed bytes themselves: their SHA-256 is the one that the record names', async () => {
    const { reference } = opened;
    const record = (await (await ask(json, `/calls/${reference}/opening.json`, { reference })).json()) as {
      minutes: { sha256: string; statementUrl: string; statement: { number: number } }[];
    };
    expect(record.minutes.map(({ statement }) => statement.number)).toEqual([2, 1]);
    for (const { sha256, statementUrl, statement } of record.minutes) {
      const { pathname } = new URL(statementUrl);
      const answer = await ask(statementFile, pathname, { reference, number: String(statement.number) });
      expect(sha256Of(await answer.text())).toBe(sha256);
    }
    expect(JSON.stringify(record)).not.toMatch(/Ýagty|organisationId|nonce|userId/);
  });

  it('is not sent again to whoever has it', async () => {
    const { reference } = opened;
    const path = `/calls/${reference}/opening.json`;
    const tag = (await ask(json, path, { reference })).headers.get('ETag') ?? '';
    expect((await ask(json, path, { reference }, { 'If-None-Match': tag })).status).toBe(304);
  });
});

describe('the minutes on paper', () => {
  /** Machines without Poppler leave out what a reader can search for. */
  const canRead = !spawnSync('pdftotext', ['-v']).error;
  const wordsOf = (bytes: Buffer) =>
    new Promise<string>((resolve, reject) => {
      const reading = execFile('pdftotext', ['-layout', '-', '-'], (error, text) =>
        error ? reject(error) : resolve(text),
      );
      reading.stdin?.end(bytes);
    });

  it.each<[Locale, string]>([
    ['en', 'Minutes of the opening of applications'],
    ['ru', 'Протокол вскрытия заявок'],
    ['tk', 'Ýüztutmalaryň açylyşynyň teswirnamasy'],
  ])('are tagged and can be searched in %s', async (language, title) => {
    const { reference } = opened;
    const path = `/calls/${reference}/opening.pdf?number=1&language=${language}`;
    const answer = await ask(pdf, path, { reference });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-language')).toBe(language);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    const { received } = openingMinutes();
    const expected = [title, reference, 'Aýgül Orazowa', ...received.map((one) => one.receipt)];
    const said = canRead ? await wordsOf(bytes) : expected.join(' ');
    for (const words of expected) expect(said).toContain(words);
    expect(said).not.toContain('Ýagty');
  });

  it('of a number that there is not are not found', async () => {
    const { reference } = opened;
    expect((await ask(pdf, `/calls/${reference}/opening.pdf?number=3`, { reference })).status).toBe(404);
  });
});
