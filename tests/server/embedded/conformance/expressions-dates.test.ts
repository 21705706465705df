import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let one: Rows;
beforeAll(async () => {
  one = await database.collectionWith({ _id: 1, at: new Date('2017-01-01T10:15:30.123Z'), nothing: null });
});

async function value(expression: unknown): Promise<unknown> {
  const [found] = await one.aggregate([{ $project: { _id: 0, v: expression } }]).toArray();
  return found?.v as unknown;
}

describe('dates', () => {
  it.each<[string, unknown, unknown]>([
    ['$year', { $year: '$at' }, 2017],
    ['$month', { $month: '$at' }, 1],
    ['$dayOfMonth', { $dayOfMonth: '$at' }, 1],
    ['$dayOfWeek', { $dayOfWeek: '$at' }, 1],
    ['$dayOfYear', { $dayOfYear: '$at' }, 1],
    ['$hour', { $hour: '$at' }, 10],
    ['$hour in a zone', { $hour: { date: '$at', timezone: '+05:00' } }, 15],
    ['$hour in a named zone', { $hour: { date: '$at', timezone: 'Asia/Ashgabat' } }, 15],
    ['$minute', { $minute: '$at' }, 15],
    ['$second', { $second: '$at' }, 30],
    ['$millisecond', { $millisecond: '$at' }, 123],
    ['$isoWeek', { $isoWeek: '$at' }, 52],
    ['$isoWeekYear', { $isoWeekYear: '$at' }, 2016],
    ['$isoDayOfWeek', { $isoDayOfWeek: '$at' }, 7],
    ['$dateToString', { $dateToString: { format: '%Y-%m-%d %H:%M:%S.%L', date: '$at' } }, '2017-01-01 10:15:30.123'],
    ['$dateToString by default', { $dateToString: { date: '$at' } }, '2017-01-01T10:15:30.123Z'],
    [
      '$dateToString in a zone',
      { $dateToString: { format: '%d.%m.%Y %H:%M %z', date: '$at', timezone: 'Asia/Ashgabat' } },
      '01.01.2017 15:15 +0500',
    ],
    ['$dateToString of weeks', { $dateToString: { format: 'W%V-%u %j', date: '$at' } }, 'W52-7 001'],
    ['$dateToString of null', { $dateToString: { format: '%Y', date: '$nothing', onNull: 'none' } }, 'none'],
    [
      '$dateFromString',
      { $dateFromString: { dateString: '2017-02-08T12:10:40.787' } },
      new Date('2017-02-08T12:10:40.787Z'),
    ],
    [
      '$dateFromString with a format',
      { $dateFromString: { dateString: '06-15-2018', format: '%m-%d-%Y' } },
      new Date('2018-06-15'),
    ],
    [
      '$dateFromString with a zone',
      { $dateFromString: { dateString: '2017-02-08', timezone: '+05:00' } },
      new Date('2017-02-07T19:00:00Z'),
    ],
    ['$dateFromString with onError', { $dateFromString: { dateString: 'x', onError: 'bad' } }, 'bad'],
    [
      '$dateFromParts',
      { $dateFromParts: { year: 2017, month: 2, day: 8, hour: 12 } },
      new Date('2017-02-08T12:00:00Z'),
    ],
    ['$dateFromParts carries over', { $dateFromParts: { year: 2017, month: 14, day: 1 } }, new Date('2018-02-01')],
    [
      '$dateToParts',
      { $dateToParts: { date: '$at' } },
      { year: 2017, month: 1, day: 1, hour: 10, minute: 15, second: 30, millisecond: 123 },
    ],
    [
      '$dateDiff in days',
      {
        $dateDiff: {
          startDate: new Date('2020-01-01T23:00:00Z'),
          endDate: new Date('2020-01-03T01:00:00Z'),
          unit: 'day',
        },
      },
      2,
    ],
    [
      '$dateDiff in months',
      { $dateDiff: { startDate: new Date('2020-01-31'), endDate: new Date('2020-03-01'), unit: 'month' } },
      2,
    ],
    ['$dateTrunc', { $dateTrunc: { date: '$at', unit: 'hour' } }, new Date('2017-01-01T10:00:00Z')],
    ['$dateTrunc to a month', { $dateTrunc: { date: new Date('2021-03-20'), unit: 'month' } }, new Date('2021-03-01')],
    [
      '$dateTrunc with a bin',
      { $dateTrunc: { date: new Date('2021-03-20T11:30:05Z'), unit: 'minute', binSize: 20 } },
      new Date('2021-03-20T11:20:00Z'),
    ],
    [
      '$dateTrunc to a week',
      { $dateTrunc: { date: new Date('2021-03-20'), unit: 'week', startOfWeek: 'monday' } },
      new Date('2021-03-15'),
    ],
    ['of nothing', { $year: '$nothing' }, null],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['$year of a string', { $year: '2017' }],
    ['an unknown zone', { $hour: { date: '$at', timezone: 'Nowhere/Land' } }],
    ['a string that is no date', { $dateFromString: { dateString: 'x' } }],
  ])('refuses %s', async (_name, expression) => {
    await expect(value(expression)).rejects.toMatchObject({ name: 'MongoServerError', code: expect.any(Number) });
  });

  it('$$NOW is one moment for the whole command', async () => {
    const many = await database.collectionWith({}, {}, {});
    const moments = await many.aggregate([{ $group: { _id: '$$NOW' } }]).toArray();
    expect(moments).toHaveLength(1);
    expect(moments[0]?._id).toBeInstanceOf(Date);
  });
});
