import { describe, expect, it } from 'vitest';
import { publicFile, publicHeaders, settlePage } from '#server/process/public-answer';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const maxAge = (now: Date, until: (Date | null)[] = []) =>
  publicHeaders({ said: 1, now, until })['Cache-Control'] ?? '';
const requestWith = (headers: Record<string, string> = {}) => new Request('http://localhost/calls', { headers });
const page = (said: unknown = 1) => new Headers(publicHeaders({ said, now: at('06:00:00') }));

describe('a public answer', () => {
  it.each([
    ['06:00:00.000', [], 60],
    ['06:00:20.500', [], 39],
    ['06:00:59.900', [], 0],
    ['06:00:10.000', ['06:00:30'], 20],
    ['06:00:10.000', ['05:59:00', '06:05:00'], 50],
  ] as const)('made at %s that changes at %j is kept for %i seconds', (now, until, seconds) => {
    const kept = maxAge(at(now), [null, ...until.map(at)]);
    expect(kept).toBe(`public, max-age=${seconds}, must-revalidate`);
  });

  it('has one tag for what says the same', () => {
    expect(page('a').get('ETag')).toBe(page('a').get('ETag'));
    expect(page('a').get('ETag')).not.toBe(page('b').get('ETag'));
  });

  it('is not sent again to who has it, by weak comparison and in a list; the code that writes it counts too', () => {
    const headers = page();
    expect(settlePage(requestWith(), 200, headers, 'v1')).toBeNull();
    const tag = headers.get('ETag') ?? '';
    const again = settlePage(requestWith({ 'If-None-Match': `"other", ${tag}` }), 200, page(), 'v1');
    expect(again?.status).toBe(304);
    expect(again?.headers.get('Vary')).toBe('Cookie, Accept-Language');
    expect(settlePage(requestWith({ 'If-None-Match': tag.replace('W/', '') }), 200, page(), 'v1')?.status).toBe(304);
    expect(settlePage(requestWith({ 'If-None-Match': tag }), 200, page(), 'v2')).toBeNull();
    expect(settlePage(requestWith({ 'If-None-Match': tag }), 404, page(), 'v1')).toBeNull();
  });

  it.each(['session=abc', '__Host-session=abc; locale=ru'])('is private with the cookie %s', (cookie) => {
    const headers = page();
    const tag = page().get('ETag') ?? '';
    expect(settlePage(requestWith({ Cookie: cookie, 'If-None-Match': tag }), 200, headers, 'v1')).toBeNull();
    expect([headers.get('Cache-Control'), headers.get('ETag')]).toEqual(['private, no-cache', null]);
  });

  it('is private where it tells something once', () => {
    const headers = page();
    headers.append('Set-Cookie', 'notice=; Max-Age=0');
    expect(settlePage(requestWith(), 200, headers, 'v1')).toBeNull();
    expect(headers.get('Cache-Control')).toBe('private, no-cache');
  });

  it('can be a file', async () => {
    const headers = { ...publicHeaders({ said: 2, now: at('06:00:00') }), 'Content-Type': 'text/calendar' };
    const first = publicFile(requestWith(), 'BEGIN', headers);
    expect([first.status, await first.text()]).toEqual([200, 'BEGIN']);
    const second = publicFile(requestWith({ 'If-None-Match': first.headers.get('ETag') ?? '' }), 'BEGIN', headers);
    expect([second.status, await second.text()]).toEqual([304, '']);
  });
});
