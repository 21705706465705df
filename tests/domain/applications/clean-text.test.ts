import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '~/domain/applications/clean-text';

describe('text that was copied from elsewhere', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
    ['unseen signs', 'so\u00adci\u200bal \ufeffser\u2060vice\u202e', 'social service'],
    ['hard spaces', '12\u00a0000\u202fTMT', '12 000 TMT'],
    ['control characters', 'a\u0000b\u0007c\u009fd\te', 'abcd\te'],
    ['split letters', 'y\u0301e\u0308', 'ýë'],
    ['Word’s bullets', '\uf0b7\tone\n  \uf0a7 two\n·\tthree\no\tfour', '• one\n• two\n• three\n• four'],
    ['signs of symbol fonts', '5 \uf02d 3 \uf0b0', '5 - 3 •'],
    ['halves of signs', 'a\ud83d b\ude00', 'a b'],
    ['nothing', 'Ýenme: «Çagalar» – 100 % 😀\n\n• o', 'Ýenme: «Çagalar» – 100 % 😀\n\n• o'],
  ])('loses %s', (_, pasted, kept) => {
    expect(cleanText(pasted)).toBe(kept);
  });

  it('is clean after it was cleaned once', () => {
    const signs = fc.oneof(
      fc.constantFrom(
        '\u00ad',
        '\r',
        '\n',
        '\t',
        '\u00a0',
        '\u200b',
        '\uf0b7',
        '\uf02d',
        'o',
        '·',
        'y',
        '\u0301',
        '\ud800',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(signs).map((all) => all.join('')),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
