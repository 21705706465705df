import { expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

it('a document that was there before an index is found at every moment of the index being made', async () => {
  for (let round = 0; round < 40; round += 1) {
    const collection = database.db.collection<{ name: string }>(`born${round}`);
    await collection.insertOne({ name: 'raw' });
    let ready = false;
    const building = collection.createIndex({ name: 1 }, { unique: true }).then(() => (ready = true));
    do {
      const found = await Promise.all(Array.from({ length: 4 }, () => collection.findOne({ name: 'raw' })));
      expect(found.every((document) => document?.name === 'raw')).toBe(true);
    } while (!ready);
    await building;
    expect(await collection.find({ name: 'raw' }).hint({ name: 1 }).toArray()).toHaveLength(1);
  }
});
