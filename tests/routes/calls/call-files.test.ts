import { execFile, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { portalLocalTime } from '~/domain/calls/dates';
import type { Locale } from '~/domain/shared/locale';
import { loader as pdf } from '~/routes/_public.calls.$reference[.]pdf';
import { loader as ics } from '~/routes/_public.calls.$reference[.]ics';
import { loader as atom } from '~/routes/_public.calls[.]atom';
import { loader as sitemap } from '~/routes/sitemap[.]xml';
import { cancelCall } from '#server/calls/cancel-call';
import { callContent, createCallOffice, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { publishAddendum, scheduleCall } from '#tests/factories/public-call';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;
const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * DAY);
type Loader = typeof pdf;
const fetched = async (loader: Loader, path: string, reference = '', headers: Record<string, string> = {}) =>
  (await loader(routeArgs(path, { params: { reference }, headers }))) as Response;

/** Poppler reads what a reader can search for; machines without it leave that out. */
const canRead = !spawnSync('pdftotext', ['-v']).error;

function wordsOf(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], (error, text) =>
      error ? reject(error) : resolve(text),
    );
    reading.stdin?.end(bytes);
  });
}

describe('the files of published calls', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };
  let scheduled: { id: string; reference: string };
  beforeAll(async () => {
    office = await createCallOffice(ago(30));
    const about = {
      ...callContent(now, []).about,
      title: { en: 'Care at home', ru: 'Уход на дому', tk: 'Öýde seretmek, şäher çäginde' },
    };
    call = await publishCall(office, ago(5), { about });
    scheduled = await scheduleCall(office, new Date(now.getTime() + DAY), now, {
      about: { ...about, title: inAll('Unheard of') },
    });
  });

  it.each<[Locale, string, string]>([
    ['en', 'Care at home', 'How decisions are made'],
    ['ru', 'Уход на дому', 'Как принимаются решения'],
    ['tk', 'Öýde seretmek, şäher çäginde', 'Çözgütler nähili kabul edilýär'],
  ])('the PDF in %s is tagged and can be searched', async (language, title, heading) => {
    const answer = await fetched(pdf, `/calls/${call.reference}.pdf?language=${language}`, call.reference);
    expect(answer.headers.get('Content-Type')).toBe('application/pdf');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const words = canRead ? await wordsOf(bytes) : `${title} ${heading} ${'0'.repeat(64)}`;
    expect(words).toContain(title);
    expect(words).toContain(heading);
    expect(words).toMatch(/[0-9a-f]{64}/);
    const raw = bytes.toString('latin1');
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain(`/Lang (${language})`);
    expect(raw).not.toContain('/BaseFont /Helvetica');
  });

  it('the PDF is not sent or drawn again to who has it', async () => {
    const path = `/calls/${call.reference}.pdf?language=en`;
    const first = await fetched(pdf, path, call.reference);
    const again = await fetched(pdf, path, call.reference, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  it('the calendar keeps its events over an addendum and cancels them with the call', async () => {
    const other = await publishCall(office, ago(6));
    const read = async () => (await fetched(ics, `/calls/${other.reference}.ics`, other.reference)).text();
    const uids = (file: string) => file.match(/^UID:.*$/gm);
    const first = await read();
    expect(uids(first)).toHaveLength(5);
    expect(first).toMatch(/^SEQUENCE:1\r$/m);
    const { dates } = callContent(ago(6), []);
    const longer = { ...dates, submissionsUntil: portalLocalTime(new Date(now.getTime() + 14.5 * DAY)) };
    await publishAddendum(office, other.id, { dates: longer }, ago(1));
    const second = await read();
    expect(uids(second)).toEqual(uids(first));
    expect(second).toMatch(/^SEQUENCE:2\r$/m);
    expect(second).not.toBe(first);
    await cancelCall({ actor: office.approver, callId: other.id, input: { reason: inAll('None') }, now });
    const third = await read();
    expect(third.match(/^STATUS:CANCELLED\r$/gm)).toHaveLength(5);
    expect(third).toMatch(/^SEQUENCE:3\r$/m);
  });

  it('the feed and the site map name what is public, and nothing else', async () => {
    const feed = await (await fetched(atom, '/calls.atom?language=tk')).text();
    expect(feed).toContain(`<id>urn:uuid:${call.id}</id>`);
    // The title as it is: a call is named cancelled only when it was.
    expect(feed).toMatch(new RegExp(`<title>${call.reference}: Öýde seretmek`));
    expect(feed).toContain(`<published>${ago(5).toISOString()}</published>`);
    const map = await (await fetched(sitemap, '/sitemap.xml')).text();
    expect(map).toContain(`<loc>http://localhost:3000/calls/${call.reference}</loc>`);
    for (const said of [feed, map]) {
      for (const secret of [scheduled.id, scheduled.reference, 'Unheard of']) expect(said).not.toContain(secret);
    }
  });

  it('of a call that is not public answer as those of a call that never was', async () => {
    for (const loader of [pdf, ics] as Loader[]) {
      const [early, never] = await Promise.all([
        fetched(loader, '/', scheduled.reference),
        fetched(loader, '/', 'JPSP-1999-999'),
      ]);
      expect([early.status, await early.text(), [...early.headers]]).toEqual([
        404,
        await never.text(),
        [...never.headers],
      ]);
    }
  });
});
