import { describe, expect, it } from 'vitest';
import { LETTER_CODE_BYTES, letterCode, readLetterCode } from '~/domain/letters/code';

const code = letterCode(Uint8Array.from({ length: LETTER_CODE_BYTES }, (_, at) => at * 25 + 3));

describe('the code on a letter', () => {
  it('is four groups of symbols that people can read out', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  it('is read however it is typed', () => {
    expect(readLetterCode(` ${code.toLowerCase().replaceAll('-', ' – ')} `)).toBe(code);
  });

  it('tells every single wrong symbol', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const [at, symbol] of [...code].entries()) {
      if (symbol === '-') continue;
      for (const other of alphabet.replace(symbol, '')) {
        expect(readLetterCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toBeNull();
      }
    }
  });

  it('is none where symbols lack or are over', () => {
    expect([readLetterCode(''), readLetterCode(code.slice(1)), readLetterCode(`${code}0`)]).toEqual([null, null, null]);
  });

  it('takes so many random bytes', () => {
    expect(() => letterCode(new Uint8Array(LETTER_CODE_BYTES - 1))).toThrow(RangeError);
  });
});
