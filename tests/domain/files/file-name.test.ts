import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from '~/domain/files/content-disposition';
import { cleanFileName, MAX_NAME_CHARACTERS } from '~/domain/files/file-name';
import { FILE_MEDIA_TYPES, FILE_TYPES } from '~/domain/files/file-types';

const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '..',
        '/',
        '\\',
        '\r\n',
        '\0',
        '\u202E',
        '\u200B',
        '"',
        '.exe',
        '.pdf',
        'отчёт',
        ' ',
        'ä',
        '\uD800',
      ),
    )
    .map((parts) => parts.join('')),
);
const anyType = fc.constantFrom(...FILE_MEDIA_TYPES);

describe('a cleaned file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Ayna\\hasabat.PDF', 'hasabat.pdf'],
    ['отчёт за 2026.pdf', 'отчёт за 2026.pdf'],
    ['çykdajylar ýyl.docx', 'çykdajylar ýyl.pdf'],
    ['virus.exe', 'virus.pdf'],
    ['\u202Efdp.exe', 'fdp.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['Report v1.2', 'Report v1.2.pdf'],
  ])('of %j is %j', (declared, cleaned) => {
    expect(cleanFileName(declared, 'application/pdf')).toBe(cleaned);
  });

  it('keeps the other extension that fits as well', () => {
    expect(cleanFileName('photo.JPEG', 'image/jpeg')).toBe('photo.jpeg');
  });

  it('never holds a path, anything invisible, or more than it may', () => {
    fc.assert(
      fc.property(anyName, anyType, (declared, type) => {
        const name = cleanFileName(declared, type);
        expect(name).not.toMatch(/[/\\<>:"|?*]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|\.\.$/);
        expect(Array.from(name).length).toBeLessThanOrEqual(MAX_NAME_CHARACTERS);
        expect(FILE_TYPES[type].extensions.some((extension) => name.endsWith(`.${extension}`))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('cleaned again is the same', () => {
    fc.assert(
      fc.property(anyName, fc.option(anyType, { nil: undefined }), (declared, type) => {
        const once = cleanFileName(declared, type);
        expect(cleanFileName(once, type)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is cut after its longest length, before the extension', () => {
    expect(cleanFileName(`${'ы'.repeat(500)}.pdf`, 'application/pdf')).toBe(`${'ы'.repeat(196)}.pdf`);
  });
});

describe('a content disposition', () => {
  it('says the name in ASCII and in full', () => {
    expect(contentDisposition('attachment', 'отчёт "1" (а).pdf')).toBe(
      `attachment; filename="_____ _1_ (_).pdf"; filename*=UTF-8''%D0%BE%D1%82%D1%87%D1%91%D1%82%20%221%22%20%28%D0%B0%29.pdf`,
    );
  });

  it('is one header value, whatever the name, and gives the name back', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const value = contentDisposition('inline', name);
        expect(value).toMatch(/^inline; filename="[ !#-$&-[\]-~]*"; filename\*=UTF-8''[\w!~.%-]*$/);
        const encoded = value.split("filename*=UTF-8''")[1] ?? '';
        expect(decodeURIComponent(encoded)).toBe(name.replace(/\p{Cs}/gu, '_'));
        expect(() => new Headers({ 'Content-Disposition': value })).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});
