import { beforeAll, describe, expect, it } from 'vitest';
import { StoredFile } from '#server/models/stored-file';
import { queriesOf } from '#tests/factories/queries-of';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import { loader } from '~/routes/organisation_.documents';

useDatabase();

const HERE = '/organisation/documents';

/** A member of an organisation that has so many documents, the newest with the highest number. */
async function memberWith(count: number) {
  const { id, actor } = await createUser();
  const organisation = actor.home?.id ?? '';
  await StoredFile.insertMany(
    Array.from({ length: count }, (_, index) => ({
      _id: `${organisation}-${index}`,
      subject: { kind: 'organisation', id: organisation },
      uploaderId: id,
      name: `document ${index}.pdf`,
      type: 'application/pdf',
      size: 1_000,
      sha256: '0'.repeat(64),
      state: index % 100 === 99 ? 'removed' : 'clean',
      createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
      version: 1,
    })),
  );
  return { organisation, cookie: (await signIn({ id })).cookie };
}

describe('an organisation with 500 documents', () => {
  let many: Awaited<ReturnType<typeof memberWith>>;
  let few: Awaited<ReturnType<typeof memberWith>>;
  beforeAll(async () => {
    many = await memberWith(500);
    few = await memberWith(3);
  });
  const page = (query = '', cookie = many.cookie) => loader(routeArgs(`${HERE}${query}`, { cookie }));

  it('sees them by pages of 25, the newest first, each once, without those removed', async () => {
    const first = await page();
    expect(first).toMatchObject({ total: 495, page: 1, pages: 20 });
    expect(first.files.map(({ name }) => name).slice(0, 2)).toEqual(['document 498.pdf', 'document 497.pdf']);
    const names = new Set<string>();
    for (let number = 1; number <= 20; number += 1) {
      for (const { name } of (await page(`?page=${number}`)).files) names.add(name);
    }
    expect(names.size).toBe(495);
  });

  it.each([
    ['?page=21', 20],
    ['?page=-3', 1],
    ['?page=many', 1],
    ['?page=1e9', 20],
  ])('is shown a page that exists for %s', async (query, shown) => {
    const { page: number, files } = await page(query);
    expect([number, files.length > 0]).toEqual([shown, true]);
  });

  it('costs no more queries than one with three', async () => {
    const costOfFew = await queriesOf(() => page('', few.cookie));
    expect(await queriesOf(() => page('?page=7'))).toEqual(costOfFew);
    expect(costOfFew.filter((one) => one.startsWith('storedFiles.'))).toHaveLength(2);
  });

  it('reads a page in the order of an index', async () => {
    const filter = {
      'subject.kind': 'organisation' as const,
      'subject.id': many.organisation,
      state: { $in: ['scanning', 'clean', 'infected'] as const },
    };
    const plan = await StoredFile.find(filter).sort({ createdAt: -1, _id: 1 }).limit(25).explain('executionStats');
    expect(JSON.stringify(plan)).toContain('"indexName":"subject.kind_1_subject.id_1_createdAt_-1__id_1"');
    expect(JSON.stringify(plan)).not.toContain('"stage":"SORT"');
  });
});
