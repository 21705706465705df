import { Decimal128, Long } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let one: Rows;
beforeAll(async () => {
  one = await database.collectionWith({
    _id: 1,
    n: 7,
    m: -2.5,
    s: 'Hello, World',
    ru: 'Привет',
    big: Long.fromString('9007199254740993'),
    dec: Decimal128.fromString('0.1'),
    nothing: null,
  });
});

async function value(expression: unknown): Promise<unknown> {
  const [found] = await one.aggregate([{ $project: { _id: 0, v: expression } }]).toArray();
  return found?.v as unknown;
}

describe('arithmetic', () => {
  it.each<[string, unknown, unknown]>([
    ['$abs', { $abs: '$m' }, 2.5],
    ['$add', { $add: ['$n', 1, 2] }, 10],
    ['$add of nothing', { $add: ['$n', '$missing'] }, null],
    ['$add of a date', { $add: [new Date(0), 1_000] }, new Date(1_000)],
    ['$add of decimals', { $toString: { $add: ['$dec', Decimal128.fromString('0.2')] } }, '0.3'],
    ['$add of int64', { $toString: { $add: ['$big', 2] } }, '9007199254740995'],
    ['$ceil', { $ceil: '$m' }, -2],
    ['$divide', { $divide: ['$n', 2] }, 3.5],
    ['$exp', { $exp: 0 }, 1],
    ['$floor', { $floor: '$m' }, -3],
    ['$ln', { $ln: 1 }, 0],
    ['$log', { $log: [100, 10] }, 2],
    ['$log10', { $log10: 1_000 }, 3],
    ['$mod', { $mod: ['$n', 4] }, 3],
    ['$mod of a negative', { $mod: [-13, 5] }, -3],
    ['$multiply', { $multiply: ['$n', 3] }, 21],
    ['$pow', { $pow: [2, 10] }, 1_024],
    ['$round half to even', { $round: [2.5, 0] }, 2],
    ['$round to places', { $round: [1.2355, 2] }, 1.24],
    ['$round to tens', { $round: [1_234, -2] }, 1_200],
    ['$sqrt', { $sqrt: 25 }, 5],
    ['$subtract', { $subtract: ['$n', 10] }, -3],
    ['$subtract of dates', { $subtract: [new Date(5_000), new Date(2_000)] }, 3_000],
    ['$subtract of a date and a number', { $subtract: [new Date(5_000), 2_000] }, new Date(3_000)],
    ['$trunc', { $trunc: '$m' }, -2],
    ['$trunc to places', { $trunc: [1.239, 2] }, 1.23],
    ['$sum of values', { $sum: ['$n', 1, 'x'] }, 8],
    ['$avg of values', { $avg: ['$n', 1] }, 4],
    ['$max of values', { $max: [1, '$n', null] }, 7],
    ['$min of values', { $min: [1, '$n', null] }, 1],
    ['$bitAnd', { $bitAnd: [13, 10] }, 8],
    ['$sin', { $sin: 0 }, 0],
    ['$degreesToRadians', { $degreesToRadians: 0 }, 0],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });
});

describe('strings', () => {
  it.each<[string, unknown, unknown]>([
    ['$concat', { $concat: ['$s', '!', ' '] }, 'Hello, World! '],
    ['$concat with null', { $concat: ['$s', '$nothing'] }, null],
    ['$indexOfBytes', { $indexOfBytes: ['$s', 'World'] }, 7],
    ['$indexOfCP', { $indexOfCP: ['$ru', 'в'] }, 3],
    ['$indexOfCP of what is not there', { $indexOfCP: ['$s', 'z'] }, -1],
    ['$ltrim', { $ltrim: { input: '  a ' } }, 'a '],
    ['$rtrim with characters', { $rtrim: { input: 'abc..', chars: '.' } }, 'abc'],
    ['$trim', { $trim: { input: ' \n a b \t' } }, 'a b'],
    ['$split', { $split: ['$s', ', '] }, ['Hello', 'World']],
    ['$strLenBytes', { $strLenBytes: '$ru' }, 12],
    ['$strLenCP', { $strLenCP: '$ru' }, 6],
    ['$strcasecmp', { $strcasecmp: ['$s', 'HELLO, WORLD'] }, 0],
    ['$strcasecmp greater', { $strcasecmp: ['b', 'A'] }, 1],
    ['$substrBytes', { $substrBytes: ['$s', 0, 5] }, 'Hello'],
    ['$substrCP', { $substrCP: ['$ru', 0, 3] }, 'При'],
    ['$toLower', { $toLower: '$s' }, 'hello, world'],
    ['$toUpper', { $toUpper: '$s' }, 'HELLO, WORLD'],
    ['$toUpper of null', { $toUpper: '$nothing' }, ''],
    ['$regexMatch', { $regexMatch: { input: '$s', regex: /world/i } }, true],
    ['$regexFind', { $regexFind: { input: '$s', regex: '(W)(o)' } }, { match: 'Wo', idx: 7, captures: ['W', 'o'] }],
    [
      '$regexFindAll',
      { $regexFindAll: { input: '$s', regex: 'o' } },
      [
        { match: 'o', idx: 4, captures: [] },
        { match: 'o', idx: 8, captures: [] },
      ],
    ],
    ['$replaceOne', { $replaceOne: { input: '$s', find: 'o', replacement: '0' } }, 'Hell0, World'],
    ['$replaceAll', { $replaceAll: { input: '$s', find: 'o', replacement: '0' } }, 'Hell0, W0rld'],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });
});

describe('conversions', () => {
  it.each<[string, unknown, unknown]>([
    ['$toString of a number', { $toString: 7 }, '7'],
    ['$toString of a date', { $toString: new Date(0) }, '1970-01-01T00:00:00.000Z'],
    ['$toInt', { $toInt: '12' }, 12],
    ['$toInt of a fraction', { $toInt: 12.9 }, 12],
    ['$toDouble', { $toDouble: '2.5' }, 2.5],
    ['$toLong', { $type: { $toLong: 5 } }, 'long'],
    ['$toDecimal', { $type: { $toDecimal: '1.1' } }, 'decimal'],
    ['$toBool', { $toBool: 'false' }, true],
    ['$toBool of zero', { $toBool: 0 }, false],
    ['$toDate', { $toDate: '2018-03-03T00:00:00Z' }, new Date('2018-03-03')],
    ['$toDate of a number', { $toDate: Long.fromNumber(120_000) }, new Date(120_000)],
    ['$toObjectId', { $type: { $toObjectId: '5f0000000000000000000001' } }, 'objectId'],
    ['$convert', { $convert: { input: '5', to: 'int' } }, 5],
    ['$convert with onError', { $convert: { input: 'five', to: 'int', onError: 'bad' } }, 'bad'],
    ['$convert with onNull', { $convert: { input: null, to: 'int', onNull: 0 } }, 0],
    ['$isNumber', { $isNumber: '$dec' }, true],
    ['$type of a missing field', { $type: '$missing' }, 'missing'],
    ['$type of an int', { $type: '$n' }, 'int'],
    ['$type of a double', { $type: '$m' }, 'double'],
    ['$type of an array', { $type: { $literal: [1] } }, 'array'],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });

  it.each<[string, unknown, number]>([
    ['$toInt of a word', { $toInt: 'five' }, 241],
    ['$toObjectId of a word', { $toObjectId: 'x' }, 241],
    ['$toInt beyond its range', { $toInt: 3_000_000_000 }, 241],
  ])('refuses %s', async (_name, expression, code) => {
    await expect(value(expression)).rejects.toMatchObject({ code });
  });
});
