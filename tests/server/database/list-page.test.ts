import { beforeAll, describe, expect, it } from 'vitest';
import { eachRow, listPage } from '#server/database/list-page';
import { parseTableQuery } from '~/domain/shared/table-query';
import { LISTED_FIELDS, LISTED_THINGS, listedThings, Thing } from '#tests/factories/call-list';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();
beforeAll(async () => {
  await Thing.insertMany([...listedThings(500), ...listedThings(30, 'elsewhere')]);
});

const options = (search: string) => ({
  model: Thing,
  scope: { institution: 'ministry' },
  definition: LISTED_THINGS,
  query: parseTableQuery(LISTED_THINGS, new URLSearchParams(search)),
  fields: LISTED_FIELDS,
});
const list = (search: string) => listPage(options(search));

describe('a page of a list', () => {
  it('holds what the scope allows, in the list’s own order', async () => {
    const { rows, total, more } = await list('');
    expect(total).toBe(500);
    expect(more).toBe(false);
    expect(rows.map(({ _id }) => _id)).toEqual(listedThings(25).map(({ _id }) => _id));
  });

  it('shows every row exactly once over all pages, although many are equal by the chosen column', async () => {
    const ids: string[] = [];
    for (let page = 1; page <= 5; page += 1) {
      const { rows } = await list(`size=100&sort=-deadline&page=${page}`);
      ids.push(...rows.map(({ _id }) => _id));
    }
    expect(new Set(ids).size).toBe(500);
    expect(ids.at(0)).toBe('ministry-0499');
    expect(ids.at(-1)).toBe('ministry-0000');
  });

  it('is the last one when the address asks for a later one', async () => {
    const { rows, query } = await list('page=900&size=100');
    expect(query.page).toBe(5);
    expect(rows).toHaveLength(100);
  });

  it('is narrowed by an option', async () => {
    const { rows, total } = await list('state=closed');
    expect(total).toBe(100);
    expect(rows.every(({ state }) => state === 'closed')).toBe(true);
  });

  it('is narrowed by days of Asia/Ashgabat, both included', async () => {
    const { total, rows } = await list('deadline.from=2027-01-02&deadline.to=2027-01-03');
    expect(total).toBe(4);
    expect(rows[0]?.deadline).toEqual(new Date('2027-01-02T07:00:00Z'));
  });

  it('is searched without regard to case, in Cyrillic as well', async () => {
    expect((await list('q=HOME')).total).toBe(250);
    expect((await list('q=дневной УХОД')).total).toBe(250);
  });

  it.each(['.*', '(', '[', '$', '\\'])('takes %s as text and not as a pattern', async (text) => {
    expect((await list(`q=${encodeURIComponent(text)}`)).total).toBe(0);
  });

  it('is sorted by a field inside of another', async () => {
    const { rows } = await list('sort=-ceiling');
    expect(rows[0]?._id).toBe('ministry-0499');
  });

  it('is empty, and says so, when nothing matches', async () => {
    const { rows, total, query } = await list('q=nothing-like-this&page=4');
    expect({ rows, total, page: query.page }).toEqual({ rows: [], total: 0, page: 1 });
  });
});

it('reads all rows of a list for an export, in the same order and scope', async () => {
  const ids: string[] = [];
  for await (const { _id } of eachRow(options('state=closed&sort=-places&page=3'))) ids.push(_id);
  expect(ids).toHaveLength(100);
  expect(ids.every((id) => id.startsWith('ministry'))).toBe(true);
});
