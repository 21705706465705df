import { Schema } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { useMongoose } from '#tests/factories/database-mongoose.ts';

const database = useMongoose();

const bookSchema = new Schema({
  title: String,
  pages: Number,
  authors: [{ type: Schema.Types.ObjectId, ref: 'Author' }],
  reviews: [{ stars: Number, by: { type: Schema.Types.ObjectId, ref: 'Author' } }],
  meta: { lang: String, year: Number },
});
const authorSchema = new Schema({ name: String, born: Number });
authorSchema.virtual('books', { ref: 'Book', localField: '_id', foreignField: 'authors' });
authorSchema.virtual('bookCount', { ref: 'Book', localField: '_id', foreignField: 'authors', count: true });

const models = () => ({
  Book: database.connection.model('Book', bookSchema),
  Author: database.connection.model('Author', authorSchema),
});

beforeAll(async () => {
  const { Book, Author } = models();
  const [magtymguly, tolstoy] = await Author.create([
    { name: 'Magtymguly', born: 1724 },
    { name: 'Tolstoy', born: 1828 },
  ]);
  await Book.create([
    {
      title: 'Poems',
      pages: 300,
      authors: [magtymguly!._id],
      reviews: [{ stars: 5, by: tolstoy!._id }],
      meta: { lang: 'tk', year: 1780 },
    },
    {
      title: 'War and Peace',
      pages: 1_225,
      authors: [tolstoy!._id],
      reviews: [{ stars: 4, by: magtymguly!._id }, { stars: 2 }],
      meta: { lang: 'ru', year: 1869 },
    },
    { title: 'Together', pages: 10, authors: [magtymguly!._id, tolstoy!._id], meta: { lang: 'tk', year: 2000 } },
  ]);
});

describe('queries of mongoose', () => {
  it.each([
    ['equality', { title: 'Poems' }, ['Poems']],
    ['a range cast from strings', { pages: { $gte: '300' } }, ['Poems', 'War and Peace']],
    ['a nested path', { 'meta.lang': 'tk' }, ['Poems', 'Together']],
    ['elements', { reviews: { $elemMatch: { stars: { $lt: 3 } } } }, ['War and Peace']],
    ['a regular expression', { title: /^t/i }, ['Together']],
    ['$or', { $or: [{ pages: 10 }, { 'meta.year': { $lt: 1800 } }] }, ['Poems', 'Together']],
    ['the size of an array', { authors: { $size: 2 } }, ['Together']],
  ])('%s', async (_name, filter, expected) => {
    const found = await models()
      .Book.find(filter as object)
      .sort('title')
      .lean();
    expect(found.map(({ title }) => title)).toEqual(expected);
  });

  it('chain', async () => {
    const found = await models()
      .Book.find()
      .where('pages')
      .gt(5)
      .lt(1_000)
      .sort({ pages: -1 })
      .select('title -_id')
      .limit(1)
      .lean();
    expect(found).toEqual([{ title: 'Poems' }]);
  });

  it('populate, deeply and with conditions', async () => {
    const { Book } = models();
    const book = await Book.findOne({ title: 'War and Peace' })
      .populate<{ authors: { name: string }[] }>('authors', 'name')
      .populate('reviews.by')
      .orFail();
    expect(book.authors[0]?.name).toBe('Tolstoy');
    expect(book.toObject().reviews[0]?.by).toMatchObject({ name: 'Magtymguly' });
    const some = await Book.findOne({ title: 'Together' })
      .populate({ path: 'authors', match: { born: { $gt: 1800 } }, select: 'name -_id' })
      .lean();
    expect(some?.authors).toEqual([{ name: 'Tolstoy' }]);
  });

  it('populate virtuals, sorted, limited and counted', async () => {
    const author = await models()
      .Author.findOne({ name: 'Magtymguly' })
      .populate({ path: 'books', options: { sort: { title: -1 }, limit: 1 }, select: 'title' })
      .populate('bookCount')
      .lean({ virtuals: true });
    expect(author).toMatchObject({ books: [{ title: 'Together' }], bookCount: 2 });
  });

  it('stream by a cursor', async () => {
    const titles: (string | null | undefined)[] = [];
    for await (const book of models().Book.find().sort('title').cursor({ batchSize: 1 })) titles.push(book.title);
    expect(titles).toEqual(['Poems', 'Together', 'War and Peace']);
  });

  it('distinct, exists, count and estimate', async () => {
    const { Book } = models();
    expect((await Book.distinct('meta.lang')).sort()).toEqual(['ru', 'tk']);
    expect(await Book.exists({ pages: 10 })).not.toBeNull();
    expect(await Book.exists({ pages: 11 })).toBeNull();
    expect(await Book.countDocuments({ pages: { $gt: 100 } })).toBe(2);
    expect(await Book.estimatedDocumentCount()).toBe(3);
  });

  it('aggregate with $lookup', async () => {
    const found = await models()
      .Book.aggregate<{ _id: string; pages: number; names: string[] }>()
      .lookup({ from: 'authors', localField: 'authors', foreignField: '_id', as: 'who' })
      .unwind('who')
      .group({ _id: '$who.name', pages: { $sum: '$pages' } })
      .sort({ _id: 1 });
    expect(found).toEqual([
      { _id: 'Magtymguly', pages: 310 },
      { _id: 'Tolstoy', pages: 1_235 },
    ]);
  });

  it('take a collation and a hint', async () => {
    const { Author } = models();
    expect(await Author.findOne({ name: 'tolstoy' }).collation({ locale: 'en', strength: 2 }).lean()).toMatchObject({
      born: 1828,
    });
    expect(
      await Author.find({ born: { $gt: 0 } })
        .hint({ _id: 1 })
        .lean(),
    ).toHaveLength(2);
  });

  it('explain', async () => {
    const explained = await models().Book.find({ title: 'Poems' }).explain('queryPlanner');
    expect(JSON.stringify(explained)).toContain('COLLSCAN');
  });
});
