import { describe, expect, it } from 'vitest';
import { duplicateReasons } from '~/domain/organisations/duplicates';
import { directoryEntry } from '~/domain/organisations/identity';

const entry = (names: string[], registrationNumber = '') => directoryEntry({ names, registrationNumber, places: [] });

describe('likely duplicates', () => {
  it.each([
    [['Yenme'], ['Public organisation “ÝENME”']],
    [['Keyik Okara'], ['Кейик Окара']],
    [['Something else', 'Beýik Eýýam'], ['Beyik Eyyam jemgyýetçilik guramasy']],
  ])('have similar names: %j and %j', (one, other) => {
    expect(duplicateReasons(entry(one), entry(other))).toEqual(['name']);
  });

  it('have one registration number, however it is written', () => {
    const [one, other] = [entry(['Yenme'], 'No. 123-45'), entry(['Keyik Okara'], 'no 12345')];
    expect(duplicateReasons(one, other)).toEqual(['registration']);
    expect(duplicateReasons(entry(['Yenme'], '123'), entry(['Yenme'], '123'))).toEqual(['registration', 'name']);
  });

  it('are not those that merely have no number, or other names', () => {
    expect(duplicateReasons(entry(['Yenme']), entry(['Keyik Okara']))).toEqual([]);
    expect(duplicateReasons(entry(['Yenme'], '1'), entry(['Keyik Okara'], '2'))).toEqual([]);
  });

  it('share a block of the index when their names are similar', () => {
    const blocks = new Set(entry(['Keyik Okara']).blocks);
    expect(entry(['Кейик Окара']).blocks.some((block) => blocks.has(block))).toBe(true);
  });
});
