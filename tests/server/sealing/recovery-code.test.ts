import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCode, toCode } from '#server/sealing/recovery-code';
import { explanationOf } from '#tests/factories/refusal';

const shares = fc.record({
  callId: fc.uuid(),
  generation: fc.integer({ min: 1, max: 65_535 }),
  share: fc.uint8Array({ minLength: 33, maxLength: 33 }).map((bytes) => Buffer.from(bytes)),
});
const read = async (code: string) => fromCode(code);

describe('the code of a recovery share', () => {
  it('gives the share back, in groups of five without I, L, O and U', () => {
    fc.assert(
      fc.property(shares, (share) => {
        expect(toCode(share)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5} ){17}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(fromCode(toCode(share))).toEqual(share);
      }),
    );
  });

  it('is read in small letters, with dashes or nothing between, and with O and I for 0 and 1', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom('', '-', '\n', '  '), (share, between) => {
        const typed = toCode(share).toLowerCase().replaceAll('0', 'o').replace('1', 'i').replaceAll('1', 'l');
        expect(fromCode(typed.replaceAll(' ', between))).toEqual(share);
      }),
    );
  });

  it('is refused with one letter changed, dropped, doubled or swapped', async () => {
    const code = toCode({
      callId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      generation: 2,
      share: Buffer.from(Array.from({ length: 33 }, (_, at) => (at * 37) % 256)),
    });
    const letters = code.replaceAll(' ', '');
    for (let at = 0; at < letters.length; at += 1) {
      const [before, letter, after] = [letters.slice(0, at), letters[at] ?? '', letters.slice(at + 1)];
      const other = letter === 'A' ? 'B' : 'A';
      for (const typed of [before + other + after, before + after, before + letter + letter + after]) {
        expect(await explanationOf(read(typed)), typed).toBe('sealing.error.code');
      }
      const next = after[0] ?? '';
      if (next !== letter && next !== '')
        expect(await explanationOf(read(before + next + letter + after.slice(1)))).toBe('sealing.error.code');
    }
    for (const typed of ['', 'U'.repeat(90), '00000', code + code]) {
      expect(await explanationOf(read(typed))).toBe('sealing.error.code');
    }
  });
});
