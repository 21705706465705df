import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, itemsIn, unfold } from '~/forms/unfold';

describe('nested field names', () => {
  it('become objects and lists in their typed order', () => {
    const { value } = unfold({
      'title.en': 'Care',
      'title.ru': 'Уход',
      'lots.10.people': '3',
      'lots.2.people': '2',
      'lots.2.ceiling.amount': '12 000',
      languages: ['en', 'ru'],
    });
    expect(value).toEqual({
      title: { en: 'Care', ru: 'Уход' },
      lots: [{ people: '2', ceiling: { amount: '12 000' } }, { people: '3' }],
      languages: ['en', 'ru'],
    });
  });

  it('leave out removed and empty items, and still find the field of a mistake', () => {
    const { value, nameOf } = unfold({
      'lots.0.people': '1',
      'lots.0.remove': 'yes',
      'lots.1.people': ' ',
      'lots.1.key': 'k1',
      'lots.1.ceiling.currency': 'TMT',
      'lots.2.people': 'many',
    });
    expect(value).toEqual({ lots: [{ people: 'many' }] });
    expect(nameOf('lots.0.people')).toBe('lots.2.people');
    expect(nameOf('title.en')).toBe('title.en');
  });

  it('do not reach prototypes, and pass over what is no field name', () => {
    const { value } = unfold({ '__proto__.admin': 'yes', 'a.constructor.prototype.b': '1', 'x..y': '2', '0': '3' });
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(({} as Record<string, unknown>).b).toBeUndefined();
    expect(Object.keys(value)).toEqual(['a']);
  });

  it('prefer the group where a field has the same name', () => {
    expect(unfold({ lots: 'x', 'lots.0.people': '1' }).value).toEqual({ lots: [{ people: '1' }] });
    expect(unfold({ 'lots.0.people': '1', lots: 'x' }).value).toEqual({ lots: [{ people: '1' }] });
  });

  it('count the items that a form shows', () => {
    expect(itemsIn({ 'lots.0.key': 'a', 'lots.4.key': '', 'lotsmore.9.x': '' }, 'lots')).toBe(5);
    expect(itemsIn(undefined, 'lots')).toBe(0);
  });
});

describe('folding', () => {
  it('spells money, numbers, ticks and nothing as fields do', () => {
    expect(
      fold({ lots: [{ ceiling: { amount: 12_000_50, currency: 'USD' }, people: 3, source: null }], ticked: true }),
    ).toEqual({
      'lots.0.ceiling.amount': '12000.50',
      'lots.0.ceiling.currency': 'USD',
      'lots.0.people': '3',
      'lots.0.source': '',
      ticked: 'yes',
    });
  });

  const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,6}$/).filter((key) => !['key', 'currency', 'remove'].includes(key));
  const leaf = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  const record = (value: fc.Arbitrary<unknown>) => fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 });
  const nested = record(fc.oneof(leaf, record(leaf), fc.array(record(fc.oneof(leaf, record(leaf))), { minLength: 1 })));

  it('and unfolding gives back what was folded', () => {
    fc.assert(
      fc.property(nested, (value) => {
        expect(unfold(fold(value)).value).toEqual({ ...value });
      }),
    );
  });

  it('never fails on any names', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (values) => {
        const { value, nameOf } = unfold(values);
        expect(typeof value).toBe('object');
        expect(nameOf('x.0')).toBe('x.0');
      }),
    );
  });
});
