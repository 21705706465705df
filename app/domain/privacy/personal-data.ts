import { findNames } from './names';

/** What in a free text may say who somebody is. */
export const PERSONAL_DATA_KINDS = ['email', 'phone', 'identity-number', 'name'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalData {
  kind: PersonalDataKind;
  /** As it stands in the text. */
  found: string;
}

// Groups of digits with spaces, brackets or hyphens between them; sums of money end otherwise.
const DIGITS = (least: number, most: number) => `\\d(?:[\\s()-]{0,2}\\d){${least - 1},${most - 1}}`;
const ALONE = '(?<![\\p{L}\\p{N}.,+])';
const NO_MONEY = '(?![\\p{L}\\p{N}]|[\\s\\u00a0]?(?:manat|man\\b|TMT|USD|EUR|манат|тмт|\\$|€)|[.,]\\d)';

const PATTERNS = {
  email: [/[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu],
  phone: [
    new RegExp(`\\+${DIGITS(9, 14)}${NO_MONEY}`, 'gu'),
    new RegExp(`${ALONE}8[\\s(-]{1,2}${DIGITS(7, 9)}${NO_MONEY}`, 'gu'),
    new RegExp(`${ALONE}8[67]${DIGITS(7, 8)}${NO_MONEY}`, 'gu'),
    new RegExp(`${ALONE}(?:993)?[67]\\d[\\s-]?${DIGITS(6, 6)}${NO_MONEY}`, 'gu'),
    // A number of a city: the middle is no month, so that it is no date.
    new RegExp(`${ALONE}\\d\\d-(?:1[3-9]|[2-9]\\d)-\\d\\d${NO_MONEY}`, 'gu'),
    new RegExp(`(?:tel|phone|telefon\\p{L}*|mobile|тел|телефон\\p{L}*|моб)[.:\\s№]{1,3}${DIGITS(5, 12)}`, 'giu'),
  ],
  'identity-number': [
    /(?<![\p{L}\p{N}])[IVX1]{1,3}\s?-\s?\p{Lu}{2}[\s-]*(?:№|N|No\.?)?\s*\d{6}(?!\d)/gu,
    /(?:pass?port\p{L}*|паспорт\p{L}*|свидетельств\p{L}*|şahadatnama\p{L}*|certificate)[\s:.,№#-]{1,4}(?:No\.?\s?|№\s?|number\s|номер\s|belgisi\s)?[\p{Lu}-]{0,6}\s?\d{6,}/giu,
    /(?<![\p{L}\p{N}+])\d{11,}(?!\d)/gu,
  ],
} as const satisfies Record<Exclude<PersonalDataKind, 'name'>, readonly RegExp[]>;

/**
 * What may say who somebody is in a text that must not, in English, Russian and Turkmen; empty where nothing does. How often it is
 * right is held by a list of examples (tests/domain/privacy).
 */
export function findPersonalData(text: string): PersonalData[] {
  const numbers = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).flatMap((kind) =>
    longest(PATTERNS[kind].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))).map((found) => ({
      kind,
      found,
    })),
  );
  return [...numbers, ...findNames(text).map((found) => ({ kind: 'name' as const, found }))];
}

/** What several patterns found of the same thing is said once. */
const longest = (all: readonly string[]): string[] =>
  [...new Set(all)].filter((one) => !all.some((other) => other !== one && other.includes(one)));
