import type { Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Row, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let made = 0;

async function validated(validator: Document, more: Document = {}) {
  made += 1;
  return database.db.createCollection<Row>(`validated${made}`, { validator, ...more });
}

const student = {
  $jsonSchema: {
    bsonType: 'object',
    title: 'Student',
    required: ['name', 'year'],
    properties: {
      name: { bsonType: 'string', description: 'a name is needed', minLength: 1, maxLength: 20, pattern: '^[A-Z]' },
      year: { bsonType: 'int', minimum: 2017, maximum: 3017 },
      gpa: { bsonType: ['double', 'int'] },
      kind: { enum: ['full', 'part', null] },
      tags: { bsonType: 'array', uniqueItems: true, maxItems: 2, items: { bsonType: 'string' } },
      address: {
        bsonType: 'object',
        required: ['city'],
        additionalProperties: false,
        properties: { city: { bsonType: 'string' } },
      },
    },
  },
};

describe('$jsonSchema as a validator', () => {
  it.each<[string, Document, boolean]>([
    [
      'what is right',
      { name: 'Alice', year: 2019, gpa: 3.5, kind: null, tags: ['a'], address: { city: 'X' }, other: 1 },
      true,
    ],
    ['the least', { name: 'A', year: 2017 }, true],
    ['a missing field', { name: 'Alice' }, false],
    ['a wrong type', { name: 7, year: 2019 }, false],
    ['a fraction for an int', { name: 'Alice', year: 2019.5 }, false],
    ['below the minimum', { name: 'Alice', year: 2016 }, false],
    ['above the maximum', { name: 'Alice', year: 4000 }, false],
    ['too short', { name: '', year: 2019 }, false],
    ['too long', { name: `A${'x'.repeat(20)}`, year: 2019 }, false],
    ['against the pattern', { name: 'alice', year: 2019 }, false],
    ['outside the enum', { name: 'Alice', year: 2019, kind: 'x' }, false],
    ['too many items', { name: 'Alice', year: 2019, tags: ['a', 'b', 'c'] }, false],
    ['an item twice', { name: 'Alice', year: 2019, tags: ['a', 'a'] }, false],
    ['an item of a wrong type', { name: 'Alice', year: 2019, tags: [1] }, false],
    ['a missing field below', { name: 'Alice', year: 2019, address: {} }, false],
    ['an additional field below', { name: 'Alice', year: 2019, address: { city: 'X', zip: 1 } }, false],
  ])('%s', async (_name, document, accepted) => {
    const students = await validated(student);
    const work = students.insertOne(document);
    if (accepted) await expect(work).resolves.toMatchObject({ acknowledged: true });
    else await expect(work).rejects.toMatchObject({ code: 121 });
    expect(await students.countDocuments()).toBe(accepted ? 1 : 0);
    expect(await students.countDocuments(student)).toBe(accepted ? 1 : 0);
  });

  it.each<[string, Document, number[]]>([
    ['anyOf', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, [1, 2]],
    ['allOf', { allOf: [{ required: ['a'] }, { properties: { a: { minimum: 5 } } }] }, [1]],
    ['oneOf', { oneOf: [{ required: ['a'] }, { properties: { n: { type: 'number' } }, required: ['n'] }] }, [1, 3]],
    ['not', { not: { required: ['a'] } }, [3]],
    ['type', { properties: { b: { type: 'string' } }, required: ['b'] }, [2]],
    ['minProperties', { minProperties: 3 }, [2]],
  ])('%s as a filter', async (_name, schema, expected) => {
    const collection = await database.collectionWith(
      { _id: 1, a: 5 },
      { _id: 2, a: 1, b: 'x', n: 1 },
      { _id: 3, n: 1 },
    );
    const filter = { $jsonSchema: schema };
    expect((await collection.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id as unknown)).toEqual(
      expected,
    );
  });
});

describe('validators', () => {
  it('may be any filter', async () => {
    const collection = await validated({
      $or: [{ phone: { $type: 'string' } }, { email: { $regex: /@/ } }],
      $expr: { $lte: ['$from', '$to'] },
    });
    await collection.insertOne({ phone: '1', from: 1, to: 2 });
    await expect(collection.insertOne({ email: 'x', from: 1, to: 2 })).rejects.toMatchObject({ code: 121 });
    await expect(collection.insertOne({ phone: '1', from: 3, to: 2 })).rejects.toMatchObject({ code: 121 });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('hold for every kind of update', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await collection.insertOne({ _id: 1, n: 1 });
    await expect(collection.updateOne({}, { $set: { n: 10 } })).rejects.toMatchObject({
      code: 121,
    });
    await expect(collection.replaceOne({}, { n: 11 })).rejects.toMatchObject({ code: 121 });
    await expect(collection.findOneAndUpdate({}, { $inc: { n: 20 } })).rejects.toMatchObject({ code: 121 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { n: 10 } }, { upsert: true })).rejects.toMatchObject({
      code: 121,
    });
    await expect(collection.bulkWrite([{ insertOne: { document: { n: 12 } } }])).rejects.toMatchObject({ code: 121 });
    expect(await collection.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
  });

  it('can be passed by', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await collection.insertOne({ n: 50 }, { bypassDocumentValidation: true });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('can be changed, and are listed', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await database.db.command({
      collMod: collection.collectionName,
      validator: { n: { $lt: 100 } },
      validationLevel: 'moderate',
    });
    await collection.insertOne({ n: 50 });
    const [listed] = await database.db.listCollections({ name: collection.collectionName }).toArray();
    expect(listed).toMatchObject({ options: { validator: { n: { $lt: 100 } }, validationLevel: 'moderate' } });
  });

  it('of level moderate leave alone what was wrong before', async () => {
    const collection = await database.collectionWith({ _id: 1, n: 50 }, { _id: 2, n: 1 });
    await database.db.command({
      collMod: collection.collectionName,
      validator: { n: { $lt: 10 } },
      validationLevel: 'moderate',
    });
    expect(await collection.updateOne({ _id: 1 }, { $set: { n: 51 } })).toMatchObject({ modifiedCount: 1 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { n: 51 } })).rejects.toMatchObject({ code: 121 });
  });

  it('with the action warn let all through', async () => {
    const collection = await validated({ n: { $lt: 10 } }, { validationAction: 'warn' });
    await collection.insertOne({ n: 50 });
    expect(await collection.countDocuments()).toBe(1);
  });
});
