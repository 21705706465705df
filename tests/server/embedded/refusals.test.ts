import { type Db, type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseServer, removeDirectory, startDatabaseServer } from '#tests/factories/database-server.ts';

let server: DatabaseServer;
let client: MongoClient;
let database: Db;
beforeAll(async () => {
  server = await startDatabaseServer();
  client = await MongoClient.connect(server.uri);
  database = client.db('refusals');
  await database.collection('c').insertOne({ at: new Date(), n: 1 });
});
afterAll(async () => {
  await client.close();
  await server.stop();
  await removeDirectory(server.directory);
});

const find = (filter: Document): Document => ({ find: 'c', filter });
const aggregate = (...pipeline: Document[]): Document => ({ aggregate: 'c', pipeline, cursor: {} });
const project = (expression: unknown): Document => aggregate({ $project: { v: expression } });
const group = (accumulator: Document): Document => aggregate({ $group: { _id: null, v: accumulator } });
const windowed = (output: Document): Document =>
  aggregate({ $setWindowFields: { sortBy: { n: 1 }, output: { v: output } } });
const sorted = { sortBy: { n: 1 }, output: '$n' };

describe('what the embedded database does not do is refused, by name', () => {
  it.each<[string, Document]>([
    ['$where', find({ $where: 'true' })],
    ['$text', find({ $text: { $search: 'x' } })],
    ['$near', find({ at: { $near: [0, 0] } })],
    ['$geoWithin', find({ at: { $geoWithin: { $center: [[0, 0], 1] } } })],
    ['$jsonSchema', find({ $jsonSchema: { required: ['n'] } })],
    ['$jsonSchema', { create: 'v', validator: { $jsonSchema: { required: ['n'] } } }],
    ['viewOn', { create: 'v', viewOn: 'c', pipeline: [] }],
    ['view', { collMod: 'c', viewOn: 'c', pipeline: [] }],
    ['capped', { create: 'v', capped: true, size: 1000 }],
    ['timeseries', { create: 'v', timeseries: { timeField: 'at' } }],
    ['collation', { ...find({}), collation: { locale: 'de' } }],
    ['tailable', { ...find({}), tailable: true }],
    ['text', { createIndexes: 'c', indexes: [{ key: { n: 'text' }, name: 'x' }] }],
    ['2dsphere', { createIndexes: 'c', indexes: [{ key: { n: '2dsphere' }, name: 'x' }] }],
    ['hashed', { createIndexes: 'c', indexes: [{ key: { n: 'hashed' }, name: 'x' }] }],
    ['wildcard', { createIndexes: 'c', indexes: [{ key: { 'n.$**': 1 }, name: 'x' }] }],
    ['mapReduce', { mapReduce: 'c', map: 'x', reduce: 'y', out: { inline: 1 } }],
    ['$changeStream', aggregate({ $changeStream: {} })],
    ['$geoNear', aggregate({ $geoNear: { near: [0, 0], distanceField: 'd' } })],
    ['$indexStats', aggregate({ $indexStats: {} })],
    ['$currentOp', { aggregate: 1, pipeline: [{ $currentOp: {} }], cursor: {} }],
    ['latencyStats', aggregate({ $collStats: { latencyStats: {} } })],
    ['$function', project({ $function: { body: 'x', args: [], lang: 'js' } })],
    ['$meta', project({ $meta: 'textScore' })],
    ['$accumulator', group({ $accumulator: { init: 'x' } })],
    ['$dateAdd', project({ $dateAdd: { startDate: '$at', unit: 'day', amount: 1 } })],
    ['$dateSubtract', project({ $dateSubtract: { startDate: '$at', unit: 'day', amount: 1 } })],
    ['$week', project({ $week: '$at' })],
    ['isoWeekYear', project({ $dateFromParts: { isoWeekYear: 2017 } })],
    ['%G', project({ $dateToString: { date: '$at', format: '%G-W%V' } })],
    ['$top', group({ $top: sorted })],
    ['$topN', group({ $topN: { n: 1, ...sorted } })],
    ['$bottom', group({ $bottom: sorted })],
    ['$bottomN', group({ $bottomN: { n: 1, ...sorted } })],
    ['$top', windowed({ $top: sorted })],
    ['$week', windowed({ $push: { $week: '$at' } })],
    ['$week', aggregate({ $bucket: { groupBy: { $week: '$at' }, boundaries: [0, 60] } })],
  ])('%s: %j', async (name, command) => {
    const refusal: unknown = await database.command(command).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 238, codeName: 'NotImplemented' });
    expect((refusal as Error).message).toContain(name);
  });
});
