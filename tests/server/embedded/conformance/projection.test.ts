import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

const journal = {
  _id: 1,
  item: 'journal',
  status: 'A',
  size: { h: 14, w: 21, uom: 'cm' },
  instock: [
    { warehouse: 'A', qty: 5 },
    { warehouse: 'B', qty: 8 },
  ],
  grades: [87, 93, 70, 65],
};

describe('projection of a document', () => {
  let inventory: Rows;
  beforeAll(async () => {
    inventory = await database.collectionWith(journal);
  });

  it.each<[string, Document, Document]>([
    ['inclusion keeps _id', { item: 1, status: 1 }, { _id: 1, item: 'journal', status: 'A' }],
    ['inclusion without _id', { item: 1, _id: 0 }, { item: 'journal' }],
    ['_id alone', { _id: 1 }, { _id: 1 }],
    ['inclusion of a missing field', { nothing: 1 }, { _id: 1 }],
    ['inclusion keeps the order of the document', { status: 1, item: 1, _id: 0 }, { item: 'journal', status: 'A' }],
    ['exclusion', { item: 0, size: 0, instock: 0, grades: 0 }, { _id: 1, status: 'A' }],
    ['exclusion of _id alone', { _id: 0, size: 0, instock: 0, grades: 0 }, { item: 'journal', status: 'A' }],
    ['an embedded field', { 'size.uom': 1 }, { _id: 1, size: { uom: 'cm' } }],
    ['an embedded field in braces', { size: { h: 1, w: true } }, { _id: 1, size: { h: 14, w: 21 } }],
    [
      'without an embedded field',
      { 'size.uom': 0, instock: 0, grades: 0, item: 0, status: 0 },
      { _id: 1, size: { h: 14, w: 21 } },
    ],
    ['a field of the elements', { 'instock.qty': 1 }, { _id: 1, instock: [{ qty: 5 }, { qty: 8 }] }],
    [
      'without a field of the elements',
      { 'instock.qty': 0, size: 0, grades: 0, item: 0, status: 0 },
      { _id: 1, instock: [{ warehouse: 'A' }, { warehouse: 'B' }] },
    ],
    ['$slice first', { grades: { $slice: 1 }, _id: 1, item: 1 }, { _id: 1, item: 'journal', grades: [87] }],
    ['$slice last', { item: 1, grades: { $slice: -2 } }, { _id: 1, item: 'journal', grades: [70, 65] }],
    ['$slice skip and limit', { item: 1, grades: { $slice: [1, 2] } }, { _id: 1, item: 'journal', grades: [93, 70] }],
    ['$slice from the end', { item: 1, grades: { $slice: [-3, 2] } }, { _id: 1, item: 'journal', grades: [93, 70] }],
    [
      '$elemMatch takes the first',
      { instock: { $elemMatch: { qty: { $gt: 4 } } } },
      { _id: 1, instock: [{ warehouse: 'A', qty: 5 }] },
    ],
    ['$elemMatch of nothing', { instock: { $elemMatch: { qty: 99 } } }, { _id: 1 }],
    ['a new field by expression', { _id: 0, area: { $multiply: ['$size.h', '$size.w'] } }, { area: 294 }],
    ['a field renamed', { _id: 0, name: '$item' }, { name: 'journal' }],
    ['a literal', { _id: 0, one: { $literal: 1 } }, { one: 1 }],
    ['a constant string', { _id: 0, kind: 'x' }, { kind: 'x' }],
    ['an array of expressions', { _id: 0, both: ['$item', '$status', '$nothing'] }, { both: ['journal', 'A', null] }],
    ['a condition', { _id: 0, big: { $cond: [{ $gt: ['$size.h', 10] }, 'yes', 'no'] } }, { big: 'yes' }],
  ])('%s', async (_name, projection, expected) => {
    const found = await inventory.findOne({}, { projection });
    expect(found).toEqual(expected);
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  });

  it('$slice alone keeps the other fields', async () => {
    expect(await inventory.findOne({}, { projection: { grades: { $slice: 1 } } })).toEqual({
      ...journal,
      grades: [87],
    });
  });

  it('the positional operator answers the element that matched', async () => {
    const found = await inventory.findOne({ 'instock.qty': { $gt: 6 } }, { projection: { 'instock.$': 1 } });
    expect(found).toEqual({ _id: 1, instock: [{ warehouse: 'B', qty: 8 }] });
  });

  it('the positional operator with numbers', async () => {
    const found = await inventory.findOne({ grades: { $lt: 80 } }, { projection: { 'grades.$': 1, item: 1 } });
    expect(found).toEqual({ _id: 1, item: 'journal', grades: [70] });
  });

  it.each<[string, Document, number]>([
    ['inclusion and exclusion together', { item: 1, status: 0 }, 31254],
    ['exclusion and inclusion together', { item: 0, status: 1 }, 31253],
    ['a path collision', { size: 1, 'size.h': 1 }, 31249],
    ['an unknown expression', { a: { $foo: 1 } }, expect.any(Number)],
  ])('refuses %s', async (_name, projection, code) => {
    await expect(inventory.findOne({}, { projection })).rejects.toMatchObject({ code });
  });
});

describe('distinct and counts', () => {
  let inventory: Rows;
  beforeAll(async () => {
    inventory = await database.collectionWith(
      { _id: 1, dept: 'A', item: { sku: '111', color: 'red' }, sizes: ['S', 'M'] },
      { _id: 2, dept: 'A', item: { sku: '111', color: 'blue' }, sizes: ['M', 'L'] },
      { _id: 3, dept: 'B', item: { sku: '222', color: 'blue' }, sizes: 'S' },
      { _id: 4, dept: 'A', item: { sku: '333', color: 'black' }, sizes: ['S'] },
    );
  });

  it('distinct of a field', async () => {
    expect((await inventory.distinct('dept')).sort()).toEqual(['A', 'B']);
  });

  it('distinct of an embedded field', async () => {
    expect((await inventory.distinct('item.sku')).sort()).toEqual(['111', '222', '333']);
  });

  it('distinct takes arrays apart', async () => {
    expect((await inventory.distinct('sizes')).sort()).toEqual(['L', 'M', 'S']);
  });

  it('distinct with a filter', async () => {
    expect((await inventory.distinct('item.sku', { dept: 'A' })).sort()).toEqual(['111', '333']);
  });

  it('counts', async () => {
    expect(await inventory.countDocuments()).toBe(4);
    expect(await inventory.countDocuments({ dept: 'A' })).toBe(3);
    expect(await inventory.countDocuments({ dept: 'A' }, { skip: 1, limit: 1 })).toBe(1);
    expect(await inventory.estimatedDocumentCount()).toBe(4);
    expect(await (await database.collectionWith()).countDocuments()).toBe(0);
  });
});
