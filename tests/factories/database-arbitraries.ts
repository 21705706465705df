import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';

const edges = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.5,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  -(2 ** 63),
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  NaN,
  Infinity,
  -Infinity,
];
const longEdges = [0n, 1n, -1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)];
const decimals = [
  '0',
  '-0',
  '0.1',
  '0.5',
  '1.0',
  '1E+1',
  '1E+20',
  '9007199254740993',
  '9007199254740992.5',
  '1E-6176',
  '9.999999999999999999999999999999999E+6144',
  '-1E-400',
  '1E+400',
  '0.1000000000000000055511151231257827',
  'NaN',
  'Infinity',
  '-Infinity',
];

const decimal = fc.oneof(
  fc.constantFrom(...decimals),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), fc.integer({ min: -40, max: 40 }))
    .map(([digits, exponent]) => `${digits}E${exponent}`),
  // Beyond the doubles at both ends, where only a decimal can be.
  fc
    .tuple(fc.integer({ min: -12, max: 12 }), fc.constantFrom(-6176, -400, -324, -323, -308, 307, 308, 309, 400, 6100))
    .map(([digits, exponent]) => `${digits}E${exponent}`),
);

/** Numbers of all kinds, often such that differ little. */
export const numbers: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(...edges),
  fc.double().map((value) => new Double(value)),
  fc
    .oneof(fc.constantFrom(...longEdges), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))
    .map((value) => Long.fromBigInt(value)),
  decimal.map((text) => Decimal128.fromString(text)),
);

export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'a', 'a\u0000', 'a\u0000b', 'aa', '\u0001', 'é', '😀'),
);
const names = fc.constantFrom('a', 'b', 'ab', 'z', 'ä');

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    numbers,
    strings,
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
    fc
      .tuple(fc.uint8Array({ maxLength: 5 }), fc.constantFrom(0, 4, 128))
      .map(([bytes, type]) => new Binary(bytes, type)),
    fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
    fc
      .tuple(fc.constantFrom('a', 'ab', '^b'), fc.constantFrom('', 'i', 'im'))
      .map(([pattern, options]) => new BSONRegExp(pattern, options)),
    fc.constantFrom(new MinKey(), new MaxKey()),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(names, tie('value')), { maxLength: 3, selector: ([name]) => name })
      .map((fields) => Object.fromEntries(fields)),
  ),
}));

/** Any value that a document can hold, nested to a small depth. */
export const bsonValues: fc.Arbitrary<unknown> = value;
