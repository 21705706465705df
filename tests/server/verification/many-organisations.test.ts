import { expect, it } from 'vitest';
import { organisationNameKey } from '~/domain/organisations/name-key';
import { matchOrganisations } from '#server/exclusion-lists/match-organisations';
import { uploadList } from '#server/exclusion-lists/upload-list';
import { Organisation } from '#server/models/organisation';
import { exportOrganisations, listOrganisations } from '#server/verification/list-organisations';
import { countCommands } from '#tests/factories/count-commands';
import { useDatabase } from '#tests/factories/test-database';
import * as given from '#tests/factories/standing';

useDatabase();

const SYLLABLES = ['ba', 'gül', 'mer', 'dan', 'ky', 'sol', 'tan', 'röw', 'şan', 'ça', 'ry', 'ner', 'giz', 'lal', 'oka'];
const word = (seed: number) =>
  [seed % 15, Math.floor(seed / 15) % 15, Math.floor(seed / 225) % 15].map((at) => SYLLABLES[at]).join('');

it('lists, exports and matches 500 organisations without a query for each', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `${word(at * 7)} ${word(at * 13 + 5)}`);
  await Organisation.create(
    names.map((name, at) => ({
      _id: `o${at}`,
      name,
      nameKey: organisationNameKey(name),
      createdAt: given.NOW,
      version: 1,
    })),
  );
  const actor = await given.staff('manager');
  const args = { actor, locale: 'en' as const, now: given.NOW };
  const commands = countCommands();
  const since = () => commands.splice(0).length;
  const page = await listOrganisations({ ...args, parameters: new URLSearchParams('size=100') });
  expect(page.total).toBe(500);
  expect(page.rows).toHaveLength(100);
  expect(since()).toBeLessThan(15);

  let rows = 0;
  for await (const row of (await exportOrganisations({ ...args, parameters: new URLSearchParams() })).rows) {
    rows += Number(row.id.startsWith('o'));
  }
  expect(rows).toBe(500);
  expect(since()).toBeLessThan(20);

  const csv = `name\n${Array.from({ length: 3_000 }, (_, at) => `${word(at)} ${word(at * 3 + 1)}ow`).join('\n')}\n`;
  await uploadList({
    actor,
    input: { name: 'Long', date: '2026-11-01', file: new TextEncoder().encode(csv) },
    now: given.NOW,
  });
  since();
  expect(await matchOrganisations()).toBe(500);
  expect(since()).toBeLessThan(80);
}, 60_000);
