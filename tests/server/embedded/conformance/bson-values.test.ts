import {
  Binary,
  BSON,
  BSONRegExp,
  Code,
  Decimal128,
  type Document,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('values come back as they went in', () => {
  it.each<[string, unknown]>([
    ['double', new Double(1.5)],
    ['whole double', new Double(3)],
    ['negative zero', new Double(-0)],
    ['int32', new Int32(-7)],
    ['int64', Long.fromString('-9223372036854775808')],
    ['decimal', Decimal128.fromString('123456789012345678901234567890.1234')],
    ['decimal with zeros', Decimal128.fromString('1.50')],
    ['decimal NaN', Decimal128.fromString('NaN')],
    ['string', 'Türkmençe, русский, 中文 😀 \u0000 end'],
    ['empty string', ''],
    ['null', null],
    ['true', true],
    ['date', new Date(-62_135_596_800_000)],
    ['object id', new ObjectId()],
    ['binary', new Binary(new Uint8Array([1, 2, 3]), 0)],
    ['binary of a user type', new Binary(new Uint8Array([9]), 128)],
    ['uuid', new UUID()],
    ['timestamp', new Timestamp({ t: 7, i: 8 })],
    ['regular expression', new BSONRegExp('^a.*b$', 'im')],
    ['code', new Code('function () { return 1; }')],
    ['code with scope', new Code('f()', { x: 1 })],
    ['MinKey', new MinKey()],
    ['MaxKey', new MaxKey()],
    ['empty document', {}],
    ['empty array', []],
    ['nested arrays', [[1, [2]], [], [{ a: [null] }]]],
    ['keys with dots and dollars below', { 'a.b': 1, $c: 2, '': 3 }],
  ])('%s', async (_name, value) => {
    const collection = await database.collectionWith({ _id: 1, v: value });
    const options = { promoteValues: false, promoteBuffers: false, bsonRegExp: true };
    const [direct] = await collection.find({}, options).toArray();
    const [raw] = await collection.find({}, { raw: true }).toArray();
    expect(Buffer.from(raw as unknown as Uint8Array).toString('hex')).toBe(
      Buffer.from(BSON.serialize({ _id: 1, v: value })).toString('hex'),
    );
    await collection.updateOne({}, { $set: { w: 1 } });
    const after = await collection.findOne({}, options);
    expect(after?.v).toEqual(direct?.v);
  });

  it('keys keep their order', async () => {
    const collection = await database.collectionWith();
    const document = new Map<string, unknown>([
      ['_id', 1],
      ['z', 1],
      ['m', 2],
      ['a', 3],
      ['b', 4],
    ]);
    await database.db.command({ insert: collection.collectionName, documents: [document] });
    await collection.updateOne({}, { $set: { n: 1 } });
    const raw = (await collection.findOne({}, { raw: true })) as unknown as Uint8Array;
    const text = Buffer.from(raw.subarray(4)).toString('latin1');
    const places = ['_id\0', 'z\0', 'm\0', 'a\0', 'b\0', 'n\0'].map((name) => text.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  it('_id comes first', async () => {
    const collection = await database.collectionWith();
    await database.db.command({ insert: collection.collectionName, documents: [{ b: 1, _id: 7 }] });
    expect(Object.keys((await collection.findOne()) ?? {})).toEqual(['_id', 'b']);
  });

  it.each<[string, unknown]>([
    ['a string', 'x'],
    ['a document', { a: 1, b: 2 }],
    ['null', null],
    ['a date', new Date(5)],
    ['a decimal', Decimal128.fromString('1.5')],
    ['an int64', Long.fromString('9007199254740993')],
    ['a uuid', new UUID()],
  ])('_id may be %s', async (_name, _id) => {
    const collection = await database.collectionWith();
    await database.db.command({ insert: collection.collectionName, documents: [{ _id, n: 1 }] });
    expect(await collection.countDocuments({ _id } as Document)).toBe(1);
    const twice = await database.db.command({ insert: collection.collectionName, documents: [{ _id }] });
    expect(twice).toMatchObject({ n: 0, writeErrors: [{ code: 11000 }] });
  });

  it.each<[string, unknown, number]>([
    ['an array', [1], 53],
    ['a regular expression', /x/, 53],
    ['a document with a dollar', { $a: 1 }, 52],
  ])('_id may not be %s', async (_name, _id, code) => {
    const collection = await database.collectionWith();
    const refused = await database.db.command({ insert: collection.collectionName, documents: [{ _id }] });
    expect(refused).toMatchObject({ n: 0, writeErrors: [{ code }] });
  });
});

describe('sizes', () => {
  it('a document of nearly 16 MB is kept, one above is refused', async () => {
    const collection = await database.collectionWith();
    await collection.insertOne({ _id: 1, text: 'x'.repeat(16 * 1024 * 1024 - 100) });
    expect(await collection.countDocuments()).toBe(1);
    await expect(collection.updateOne({}, { $set: { more: 'y'.repeat(200) } })).rejects.toMatchObject({
      code: expect.toSatisfy((code: number) => [10334, 17419, 17420].includes(code)),
    });
    expect(await collection.findOne({}, { projection: { more: 1 } })).toEqual({ _id: 1 });
  });

  it('long keys are indexed and unique by all of their bytes', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ k: 1 }, { unique: true });
    const long = 'k'.repeat(5_000);
    await collection.insertMany([{ k: `${long}a` }, { k: `${long}b` }, { k: long }]);
    await expect(collection.insertOne({ k: `${long}a` })).rejects.toMatchObject({ code: 11000 });
    expect(await collection.countDocuments({ k: `${long}b` })).toBe(1);
    expect(
      (
        await collection
          .find({ k: { $gt: long } })
          .sort({ k: 1 })
          .toArray()
      ).map(({ k }) => (k as string).slice(-1)),
    ).toEqual(['a', 'b']);
  });

  it('100 levels are kept, and too many are refused', async () => {
    const nested = (levels: number) => {
      let value: Document = { end: 1 };
      for (let level = 1; level < levels; level += 1) value = { a: value };
      return value;
    };
    const collection = await database.collectionWith({ _id: 1, v: nested(98) });
    expect(await collection.findOne()).toEqual({ _id: 1, v: nested(98) });
    await expect(collection.insertOne({ v: nested(250) })).rejects.toMatchObject({ code: expect.any(Number) });
  });
});
