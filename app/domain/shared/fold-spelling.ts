/** Cyrillic letters of Russian and of the old Turkmen alphabet, in today's Turkmen spelling without its marks. */
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'w', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'z', җ: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h', ц: 's',
  ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'y', ь: '', э: 'e', ә: 'a', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** English and Russian ways of writing one Turkmen letter with two, and `v` for `w`. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/kh/g, 'h'],
  [/zh/g, 'z'],
  [/ts/g, 's'],
  [/v/g, 'w'],
  [/[yi]+/g, 'y'],
  [/\by(?=[eo])/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * A text folded so that what people mean alike is written alike: no case, marks or punctuation, and one spelling for Latin
 * and Cyrillic letters of English, Russian and Turkmen. Words are separated by single spaces.
 */
export function foldSpelling(value: string): string {
  const latin = Array.from(value.toLowerCase().normalize('NFC'), (letter) => LATIN[letter] ?? letter).join('');
  const plain = latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), plain).trim();
}
