import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineTable } from '~/domain/shared/table-definition';
import { isNarrowed, nextSort, PAGE_SIZES, parseTableQuery, tableSearch } from '~/domain/shared/table-query';
import { LISTED_THINGS } from '#tests/factories/call-list';

const parse = (search: string) => parseTableQuery(LISTED_THINGS, new URLSearchParams(search));

describe('what an address asks of a list', () => {
  it('is the first page in the list’s own order when it asks nothing', () => {
    expect(parse('')).toEqual({
      page: 1,
      pageSize: 25,
      sort: 'deadline',
      direction: 'asc',
      search: '',
      filters: {},
    });
  });

  it('is read with order, page, words and filters', () => {
    expect(parse('q=+home+&page=3&size=50&sort=-places&state=open&deadline.from=2027-01-05')).toEqual({
      page: 3,
      pageSize: 50,
      sort: 'places',
      direction: 'desc',
      search: 'home',
      filters: { state: 'open', 'deadline.from': '2027-01-05' },
    });
  });

  it.each([
    ['an unknown column', 'sort=passwordHash'],
    ['a column that cannot be sorted', 'sort=state'],
    ['an unknown option', 'state=%24ne'],
    ['a day that does not exist', 'deadline.from=2027-02-30'],
    ['a page that is none', 'page=-2'],
    ['a page size of its own', 'size=100000'],
    ['a column that is no filter', 'title=x'],
  ])('leaves out %s', (_, search) => {
    expect(parse(search)).toEqual(parse(''));
  });

  it('limits the length of what is searched for', () => {
    expect(parse(`q=${'a'.repeat(5_000)}`).search).toHaveLength(100);
  });

  it('survives the way into an address and back, whatever was asked', () => {
    const anything = fc.record({
      q: fc.string(),
      page: fc.oneof(fc.nat().map(String), fc.string()),
      size: fc.constantFrom(...PAGE_SIZES.map(String), '7', ''),
      sort: fc.constantFrom('title', '-title', 'places', '-deadline', 'deadline', 'state', '', '--'),
      state: fc.constantFrom('open', 'closed', 'x'),
      'deadline.to': fc.constantFrom('2027-01-05', '2027-13-01', ''),
    });
    fc.assert(
      fc.property(anything, (parameters) => {
        const query = parseTableQuery(LISTED_THINGS, new URLSearchParams(parameters));
        expect(parse(tableSearch(LISTED_THINGS, query))).toEqual(query);
      }),
    );
  });
});

describe('links of a list', () => {
  it('name only what differs from the list’s own order and first page', () => {
    expect(tableSearch(LISTED_THINGS, parse('sort=deadline&page=1&size=25'))).toBe('');
    expect(tableSearch(LISTED_THINGS, parse('q=a b&page=2'), { page: 3 })).toBe('?q=a+b&page=3');
  });

  it('turn the order round on a second click and begin at the first page', () => {
    const query = parse('sort=title&page=4');
    expect(nextSort(query, 'title')).toEqual({ sort: 'title', direction: 'desc', page: 1 });
    expect(nextSort(query, 'places')).toEqual({ sort: 'places', direction: 'asc', page: 1 });
  });

  it('know when a list is narrowed', () => {
    expect(isNarrowed(parse('page=2&sort=title'))).toBe(false);
    expect(isNarrowed(parse('state=open'))).toBe(true);
    expect(isNarrowed(parse('q=x'))).toBe(true);
  });

  it('keep their own names free', () => {
    const takes = { key: 'page', label: 'nav.home', type: 'text' } as const;
    expect(() => defineTable({ columns: [takes], defaultSort: { key: 'page', direction: 'asc' } })).toThrow('page');
  });
});
