import { describe, expect, it } from 'vitest';
import { byState, failuresOf, keepsNames, pageOf, wayOf } from '~/domain/opening/minutes-parts';
import { openingStatement } from '~/domain/opening/statement';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { minuted, openingMinutes } from '#tests/factories/minutes';

describe('what an opening states in public', () => {
  const told = openingMinutes();
  const kept = openingMinutes({ call: { ...told.call, namesAtOpening: false } });

  it('names organisations only where the call promised it, and never an id or the nonce', () => {
    expect(canonicalJson(openingStatement(told))).toContain('Ýagty 1');
    const said = canonicalJson(openingStatement(kept));
    expect(said).not.toMatch(/Ýagty|organisation-1|"chair"|"secretary"/);
    expect(said).not.toContain(kept.nonce);
    expect(said).toContain(kept.organisationsSha256);
  });

  it('says whether names are kept back', () => {
    expect(keepsNames(openingStatement(told))).toBe(false);
    expect(keepsNames(openingStatement(kept))).toBe(true);
    expect(keepsNames({ received: [] })).toBe(false);
  });

  it('tells apart what counts, what was replaced or withdrawn, and what failed', () => {
    const { received } = openingStatement(told);
    const parts = byState(received);
    expect([parts.current.length, parts.superseded.length, parts.withdrawn.length]).toEqual([2, 1, 1]);
    expect(failuresOf(received)).toEqual([{ receipt: minuted(3).receipt, failure: 'sealing.error.damaged' }]);
  });

  it('says how it was opened, and that nothing was where nothing had come', () => {
    expect(wayOf({ received: openingStatement(told).received, via: 'recovery' })).toBe('openingPages.via.recovery');
    expect(wayOf({ received: [], via: 'openers' })).toBe('openingPages.via.none');
  });
});

describe('a page of receipts', () => {
  const all = Array.from({ length: 250 }, (_, at) => at);

  it.each([
    [1, 1, 100],
    [3, 3, 50],
    [9, 3, 50],
    [-4, 1, 100],
    [Number.NaN, 1, 100],
  ])('%d is page %d with %d rows', (wanted, page, rows) => {
    expect(pageOf(all, wanted)).toMatchObject({ page, pages: 3, total: 250 });
    expect(pageOf(all, wanted).rows).toHaveLength(rows);
  });

  it('of none is one empty page', () => {
    expect(pageOf([], 1)).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
  });
});
