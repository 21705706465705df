import type { Document, UpdateOptions } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('positional forms', () => {
  it.each<[string, Document, Document, Document, UpdateOptions, Document]>([
    [
      '$ takes the element that matched',
      { g: [85, 80, 80] },
      { g: 80 },
      { $set: { 'g.$': 82 } },
      {},
      { g: [85, 82, 80] },
    ],
    [
      '$ in documents',
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 90 },
        ],
      },
      { 'g.n': 85 },
      { $set: { 'g.$.std': 6 } },
      {},
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 90, std: 6 },
        ],
      },
    ],
    [
      '$ with $elemMatch',
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 90 },
          { n: 85, m: 85 },
        ],
      },
      { g: { $elemMatch: { n: { $lte: 90 }, m: { $gt: 80 } } } },
      { $inc: { 'g.$.m': 1 } },
      {},
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 91 },
          { n: 85, m: 85 },
        ],
      },
    ],
    [
      '$ with $in',
      { t: ['a', 'b', 'c'] },
      { t: { $in: ['c', 'b'] } },
      { $set: { 't.$': 'X' } },
      {},
      { t: ['a', 'X', 'c'] },
    ],
    ['$[] takes all', { g: [85, 82, 80] }, {}, { $inc: { 'g.$[]': 10 } }, {}, { g: [95, 92, 90] }],
    ['$[] in documents', { g: [{ s: 1 }, { s: 2 }] }, {}, { $inc: { 'g.$[].s': -1 } }, {}, { g: [{ s: 0 }, { s: 1 }] }],
    [
      '$[] nested',
      { g: [{ q: [1, 2] }, { q: [3] }] },
      {},
      { $inc: { 'g.$[].q.$[]': 1 } },
      {},
      { g: [{ q: [2, 3] }, { q: [4] }] },
    ],
    [
      '$[name] takes those of the filter',
      { g: [95, 102, 90, 150] },
      {},
      { $set: { 'g.$[e]': 100 } },
      { arrayFilters: [{ e: { $gte: 100 } }] },
      { g: [95, 100, 90, 100] },
    ],
    [
      '$[name] in documents',
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 90 },
        ],
      },
      {},
      { $set: { 'g.$[e].m': 100 } },
      { arrayFilters: [{ 'e.n': { $gte: 85 } }] },
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 100 },
        ],
      },
    ],
    [
      '$[name] with two conditions',
      {
        g: [
          { n: 80, m: 75 },
          { n: 85, m: 90 },
          { n: 90, m: 70 },
        ],
      },
      {},
      { $unset: { 'g.$[e].m': '' } },
      { arrayFilters: [{ 'e.n': { $gt: 80 }, 'e.m': { $lt: 80 } }] },
      { g: [{ n: 80, m: 75 }, { n: 85, m: 90 }, { n: 90 }] },
    ],
    [
      '$[a] and $[b]',
      {
        g: [
          { t: 'quiz', q: [10, 8, 5] },
          { t: 'exam', q: [4, 9] },
        ],
      },
      {},
      { $inc: { 'g.$[a].q.$[b]': 90 } },
      { arrayFilters: [{ 'a.t': 'quiz' }, { b: { $gte: 8 } }] },
      {
        g: [
          { t: 'quiz', q: [100, 98, 5] },
          { t: 'exam', q: [4, 9] },
        ],
      },
    ],
    [
      '$[name] with $push',
      {
        g: [
          { n: 1, q: [] },
          { n: 2, q: [] },
        ],
      },
      {},
      { $push: { 'g.$[e].q': 7 } },
      { arrayFilters: [{ 'e.n': 2 }] },
      {
        g: [
          { n: 1, q: [] },
          { n: 2, q: [7] },
        ],
      },
    ],
  ])('%s', async (_name, before, filter, update, options, after) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    expect(await collection.updateOne(filter, update, options)).toMatchObject({ modifiedCount: 1 });
    expect(await collection.findOne()).toEqual({ _id: 1, ...after });
  });

  it.each<[string, Document, Document, UpdateOptions, number]>([
    ['$ without an array in the filter', { _id: 1 }, { $set: { 'g.$': 1 } }, {}, 2],
    ['$[name] without its filter', {}, { $set: { 'g.$[e]': 1 } }, {}, 2],
    ['an array filter nobody uses', {}, { $set: { x: 1 } }, { arrayFilters: [{ e: 1 }] }, 9],
    ['$[] of a plain value', {}, { $set: { 'n.$[]': 1 } }, {}, 2],
  ])('refuses %s', async (_name, filter, update, options, code) => {
    const collection = await database.collectionWith({ _id: 1, g: [1, 2], n: 1 });
    await expect(collection.updateOne(filter, update, options)).rejects.toMatchObject({ code });
  });
});
