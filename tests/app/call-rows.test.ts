import { describe, expect, it } from 'vitest';
import { callFieldText, callRows, type RowContext } from '~/components/call-rows';
import { pairedRows } from '~/components/section-rows';
import { SECTIONS } from '~/domain/calls/schema';
import { textIn } from '~/locales/text-in';
import { callContent, inAll, lot } from '#tests/factories/call';

const text = textIn('en');
const names = {
  services: { 'home-care': inAll('Home care') },
  places: { ashgabat: inAll('Ashgabat') },
  sources: {},
  institutions: { one: inAll('Ministry') },
  forms: { standard: inAll('Standard') },
  rubrics: { standard: inAll('Standard') },
  files: {},
};
const context: RowContext = { text, locale: 'en', names, languages: ['en', 'tk'] };
const content = callContent(new Date('2026-03-02T06:00:00Z'), ['one', 'two']);

describe('the rows of a section', () => {
  it('say every answer in words, in the languages of the call', () => {
    const rows = callRows('lots', content.lots, context).map(({ label, value }) => `${label} = ${value}`);
    expect(rows).toEqual([
      'Lot 1: Service = Home care',
      'Lot 1: Place = Ashgabat',
      'Lot 1: Source of money = sdg-fund',
      'Lot 1: Ceiling of one lot = 12,000.00 USD',
      'Lot 1: Number of awards = 1',
      'Lot 1: People to be served = 60',
      'Lot 1: Own contribution, percent = 5',
      'Lot 1: Description (English) = Care at home',
      'Lot 1: Description (Türkmençe) = Care at home (tk)',
    ]);
    expect(callRows('dates', content.dates, context)[0]).toMatchObject({
      label: 'Questions until',
      value: '12 March 2026, 11:00',
    });
  });

  it('name every field of every section', () => {
    const labels = SECTIONS.flatMap((section) => callRows(section, content[section], context));
    expect(labels.filter(({ label }) => label.trim() === '' || label.endsWith(': '))).toEqual([]);
  });

  it('find an item again by its key, wherever it stands', () => {
    const before = callRows('lots', { lots: [lot(), lot({ key: 'lot-2', people: 5 })] }, context);
    const after = callRows('lots', { lots: [lot({ key: 'lot-2', people: 6 }), lot({ key: 'lot-3' })] }, context);
    const changed = pairedRows(before, after).filter((pair) => pair.changed);
    expect(changed[0]).toMatchObject({ before: { value: '5' }, after: { value: '6' } });
    expect(changed.filter((pair) => pair.before === undefined)).toHaveLength(9);
    expect(changed.filter((pair) => pair.after === undefined)).toHaveLength(9);
  });
});

describe('the name of a field', () => {
  it.each([
    ['lots.0.description.en', 'Lot 1: Description (English)'],
    ['lots.2.ceiling.amount', 'Lot 3: Ceiling of one lot'],
    ['seats.1.seats', 'Seats 2: Seats'],
    ['title.tk', 'Title (Türkmençe)'],
    ['submissionsUntil', 'Applications until'],
  ])('%s is %s', (name, said) => {
    expect(callFieldText(name, text)).toBe(said);
  });
});
