import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '~/domain/shared/edit-distance';
import { foldSpelling } from '~/domain/shared/fold-spelling';
import { LIKELY, nameBlocks, nameLikeness } from '~/domain/shared/name-likeness';

const likeness = (one: string, other: string) => nameLikeness(foldSpelling(one), foldSpelling(other));
const letters = fc.stringMatching(/^[b-dfghj-np-tw]{3}[a-z]{3,7}$/);
const name = fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['gurbanow', 'gurbanow', 0],
    ['gurbanow', 'gurbanova', 2],
    ['serdar', 'sedrar', 1],
    ['kitap', 'tik', 4],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is zero for equal words only, symmetric, and no more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(Array.from(one).length, Array.from(other).length));
      }),
    );
  });
});

describe('the likeness of names', () => {
  it.each([
    ['Ýazmyrat Gurbanow', 'Язмырат Гурбанов'],
    ['Ýazmyrat Gurbanow', 'GURBANOV Yazmyrat'],
    ['Ýazmyrat Gurbanow', 'Gurbanow Ýazmyrat Amanowiç'],
    ['Gülälek Sähedowa', 'Gulalek Sahedova'],
    ['Öwezow Ý.', 'Ýusup Öwezow'],
    ['Keyik Okara', 'Кейик Окара'],
    ['Serdar Berdiýew', 'Sedrar Berdiyev'],
  ])('asks whether %s is %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(LIKELY);
  });

  it.each([
    ['Ýazmyrat Gurbanow', 'Aman Gurbanow'],
    ['Yenme', 'Yenme Sport Merkezi'],
    ['Maral Ataýewa', 'Jemal Durdyýewa'],
    ['Beyik Eyyam', 'Keyik Okara'],
    ['', 'Yenme'],
  ])('does not ask whether %s is %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(LIKELY);
  });

  it('is from 0 to 1, symmetric, 1 for a name and itself in any order of its words', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const measured = nameLikeness(one, other);
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(1 + 1e-9);
        expect(nameLikeness(other, one)).toBeCloseTo(measured, 9);
        expect(nameLikeness(one, one.split(' ').reverse().join(' '))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('survives one wrong letter in a name of two long words, and the index finds it', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat({ max: 2 }), (first, last, at) => {
        fc.pre(first.length >= 6 && last.length >= 6);
        const wrong = `${first.slice(0, 3 + at)}q${first.slice(4 + at)}`;
        expect(nameLikeness(`${first} ${last}`, `${last} ${wrong}`)).toBeGreaterThanOrEqual(LIKELY);
        const blocks = new Set(nameBlocks(`${first} ${last}`));
        expect(nameBlocks(`${last} ${wrong}`).some((block) => blocks.has(block))).toBe(true);
      }),
    );
  });

  it('has blocks that a wrong vowel does not change', () => {
    expect(nameBlocks(foldSpelling('Gurbanow'))).toEqual(nameBlocks(foldSpelling('Gurbenow')));
    expect(nameBlocks('')).toEqual([]);
  });
});
