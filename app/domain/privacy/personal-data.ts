/** What in a free text may say who somebody is. */
export const PERSONAL_DATA_KINDS = ['email', 'phone', 'identity-number', 'name'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalData {
  kind: PersonalDataKind;
  /** As it stands in the text. */
  found: string;
}

const PATTERNS: Partial<Record<PersonalDataKind, RegExp>> = {
  email: /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu,
  phone: /(?:\+?993|\b8)[\s()-]*\d(?:[\s()-]*\d){6,8}|\b6\d(?:[\s-]*\d){6}\b/gu,
  'identity-number': /\b(?:[IVX]+-[A-ZА-Я]{2}\s*(?:№\s*)?\d{6}|\d{11,})\b/gu,
};

/** What may say who somebody is in a text that must not; empty where nothing does. */
export function findPersonalData(text: string): PersonalData[] {
  return PERSONAL_DATA_KINDS.flatMap((kind) =>
    [...(PATTERNS[kind] ? text.matchAll(PATTERNS[kind]) : [])].map(([found]) => ({ kind, found })),
  );
}
