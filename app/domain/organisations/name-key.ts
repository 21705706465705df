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

/** Words that say what kind of body it is, folded; "Yenme" and "Public organisation “Yenme”" are likely the same. */
const KIND_WORDS = new Set(
  [
    'public', 'organisation', 'organization', 'association', 'society', 'national', 'ngo', 'foundation', 'fund', 'of', 'the', 'turkmenistan',
    'общественная', 'общественное', 'организация', 'объединение', 'общество', 'национальное', 'фонд', 'оо', 'туркменистана',
    'jemgyýetçilik', 'guramasy', 'gurama', 'birleşigi', 'jemgyýeti', 'milli', 'gaznasy', 'türkmenistanyň',
  ].map(foldSpelling),
); // prettier-ignore

/**
 * An organisation's name folded for finding likely duplicates: no case, marks, quotes or kind-of-body words, one spelling
 * for Latin and Cyrillic. Equal keys mean "ask whether it is the same", never "it is the same". Empty for a name without letters or digits.
 */
export function organisationNameKey(name: string): string {
  const words = foldSpelling(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !KIND_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function foldSpelling(value: string): string {
  const latin = Array.from(value.toLowerCase().normalize('NFC'), (letter) => LATIN[letter] ?? letter).join('');
  const plain = latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), plain).trim();
}
