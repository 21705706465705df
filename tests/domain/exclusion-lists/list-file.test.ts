import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { entryKeyOf, likelyHits } from '~/domain/exclusion-lists/hits';
import { LIST_COLUMNS } from '~/domain/exclusion-lists/list-file';
import { readList } from '#server/exclusion-lists/read-list';
import { DomainError } from '~/domain/shared/errors';

const read = (text: string) => readList(new TextEncoder().encode(text));

describe('the file of an exclusion list', () => {
  it('is read with all of its columns in any order, with any of the usual separators', () => {
    const { entries, faults } = read(
      'id;Name;aliases;country;reason;source\r\nX1;"Amanow; Aman";Аман Аманов|A. Amanow;TKM;fraud;UN\r\n\r\n',
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        row: 2,
        name: 'Amanow; Aman',
        aliases: ['Аман Аманов', 'A. Amanow'],
        country: 'TKM',
        reason: 'fraud',
        source: 'UN',
        sourceId: 'X1',
      },
    ]);
  });

  it('needs only names, and bears a byte order mark', () => {
    expect(read('\uFEFFname\nYenme\n').entries.map(({ name, row }) => [row, name])).toEqual([[2, 'Yenme']]);
  });

  it('tells its faults row by row', () => {
    const { faults } = read('name,id\nAman,1\n,2\nMaral,1\nSerdar,3,x\n...,4\n');
    expect(faults.map(({ row, key }) => [row, key])).toEqual([
      [3, 'exclusions.row.noName'],
      [4, 'exclusions.row.idTwice'],
      [5, 'exclusions.row.cells'],
      [6, 'exclusions.row.noName'],
    ]);
  });

  it('tells what is wrong with its heading', () => {
    expect(read('title,name,Name\nx,y,z').faults.map(({ key, values }) => [key, values.column])).toEqual([
      ['exclusions.row.unknownColumn', 'title'],
      ['exclusions.row.columnTwice', 'Name'],
    ]);
    expect(read('id,country\n1,TKM').faults.map(({ key }) => key)).toEqual(['exclusions.row.nameColumn']);
  });

  it('is refused whole when it is empty, no UTF-8, or too long', () => {
    const keyOf = (work: () => unknown) => {
      try {
        work();
        return null;
      } catch (error) {
        return error instanceof DomainError ? error.explanation : error;
      }
    };
    expect(keyOf(() => read('name\n'))).toBe('exclusions.error.emptyFile');
    expect(keyOf(() => read(''))).toBe('exclusions.error.emptyFile');
    expect(keyOf(() => readList(new Uint8Array([0x6e, 0xff, 0xfe])))).toBe('exclusions.error.notUtf8');
    expect(keyOf(() => read(`name\n${'Aman\n'.repeat(10_001)}`))).toBe('exclusions.error.tooMany');
  });

  it('comes back as it was written, whatever stands in it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((one) => one.normalize('NFC').replace(/\s+/g, ' ').trim());
    const row = fc.record({ name: text.map((one) => `Aman ${one}`.trim()), reason: text, country: text });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { entries, faults } = read(Papa.unparse(rows, { columns: ['name', 'reason', 'country'] }));
        expect(faults).toEqual([]);
        expect(entries.map(({ name, reason, country }) => ({ name, reason, country }))).toEqual(rows);
      }),
    );
    expect(LIST_COLUMNS).toContain('name');
  });
});

describe('likely hits', () => {
  const entry = (name: string, aliases: string[] = []) => ({ entryKey: `l:${name}`, name, aliases });

  it('are one for each party and entry, by the likeliest of its names, the likeliest first', () => {
    const parties = [
      { as: 'organisation', name: 'Public organisation “Yenme”' },
      { as: 'officer', name: 'Ýazmyrat Gurbanow' },
    ] as const;
    const hits = likelyHits(parties, [entry('Gurbanow', ['Язмырат Гурбанов', 'Yazmyrad Gurbanov']), entry('ЕНМЕ')]);
    expect(hits.map(({ party, listed }) => [party.as, listed])).toEqual([
      ['organisation', 'ЕНМЕ'],
      ['officer', 'Язмырат Гурбанов'],
    ]);
  });

  it('have a key that spelling does not change, and another entry or name does', () => {
    const key = (name: string, listed: string, list = 'l') =>
      likelyHits([{ as: 'officer', name }], [{ entryKey: list, name: listed, aliases: [] }])[0]?.key;
    expect(key('Ýazmyrat Gurbanow', 'Язмырат Гурбанов')).toBe(key('Yazmyrat Gurbanov', 'YAZMYRAT GURBANOW'));
    expect(key('Ýazmyrat Gurbanow', 'Язмырат Гурбанов')).not.toBe(key('Ýazmyrat Gurbanow', 'Язмырат Гурбанова'));
    expect(key('Ýazmyrat Gurbanow', 'Язмырат Гурбанов')).not.toBe(
      key('Ýazmyrat Gurbanow', 'Язмырат Гурбанов', 'other'),
    );
  });

  it('know an entry by the id of its source, else by name and country', () => {
    expect(entryKeyOf('un', { sourceId: 'X1', name: 'A', country: '' })).toBe(
      entryKeyOf('un', { sourceId: 'x1 ', name: 'B', country: 'TKM' }),
    );
    expect(entryKeyOf('un', { sourceId: '', name: 'Аман', country: '' })).toBe(
      entryKeyOf('un', { sourceId: '', name: 'AMAN', country: '' }),
    );
    expect(entryKeyOf('un', { sourceId: '', name: 'Aman', country: 'TKM' })).not.toBe(
      entryKeyOf('un', { sourceId: '', name: 'Aman', country: 'KAZ' }),
    );
  });
});
