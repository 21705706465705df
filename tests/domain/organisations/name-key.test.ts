import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationNameKey } from '~/domain/organisations/name-key';

describe('organisationNameKey', () => {
  it.each([
    ['Yenme', '"Ýeňme"'],
    ['Yenme', 'Public organisation “YENME”'],
    ['Yenme', 'Общественная организация «Енме»'],
    ['Keyik Okara', 'Keýik  Okara'],
    ['Keyik Okara', 'Кейик Окара'],
    ['Beyik Eyyam', 'Beýik eýýam jemgyýetçilik birleşigi'],
    ['National Red Crescent Society of Turkmenistan', 'Red Crescent'],
  ])('finds %s again in %s', (one, other) => {
    expect(organisationNameKey(one)).toBe(organisationNameKey(other));
  });

  it.each([
    ['Yenme', 'Keyik Okara'],
    ['Yenme', 'Yenme Mary'],
    ['Foundation', 'Society'],
  ])('tells %s from %s', (one, other) => {
    expect(organisationNameKey(one)).not.toBe(organisationNameKey(other));
  });

  it('takes no notice of case, spaces and quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcýeňöş ж7'.split('')) }), (name) => {
        const key = organisationNameKey(name);
        expect(organisationNameKey(`  «${name.toUpperCase()}» `)).toBe(key);
        expect(key).toBe(key.trim());
      }),
    );
  });

  it('is empty only for a name without letters or digits', () => {
    expect(organisationNameKey(' «—» ')).toBe('');
    expect(organisationNameKey('ООО')).not.toBe('');
  });
});
