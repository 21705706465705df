import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from '~/domain/shared/local-path';

describe('where a form may lead back to', () => {
  it.each(['/', '/calls?page=2&q=a', '/help'])('keeps %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'help',
    'https://other.example/',
    '//other.example/',
    '/\\other.example/',
    '/\t/other.example/',
    '/.//other.example',
    'javascript:alert(1)',
    '/\u0000//other.example',
  ])('refuses %j', (path) => {
    expect(localPath(path, '/fallback')).toMatch(/^\/(?!\/)/);
    expect(new URL(localPath(path, '/fallback'), 'https://portal.example').host).toBe('portal.example');
  });

  it('never leads to another site, whatever is given', () => {
    const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '\n', ' ', '%', '?', '#') });
    fc.assert(
      fc.property(nasty, (text) => {
        const url = new URL(localPath(`/${text}`), 'https://portal.example');
        expect(url.origin).toBe('https://portal.example');
      }),
      { numRuns: 2_000 },
    );
  });
});
