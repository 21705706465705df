import { notDone } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { toNumber, type Numeric } from '../values/numbers.ts';

/** A collation this server can honour: case (strength 2) or case and accents (strength 1) are ignored, or nothing (3). */
export type Collation = { strength: 1 | 2 | 3; compare: (a: string, b: string) => number };

const SENSITIVITY = { 1: 'base', 2: 'accent', 3: 'variant' } as const;

/** Reads a command's collation; undefined means the simple one, by bytes. Throws for what is not done. */
export function parseCollation(spec: unknown): Collation | undefined {
  if (spec === undefined || spec === null) return undefined;
  const { locale, strength, ...others } = spec as Doc;
  if (locale === 'simple') return undefined;
  const level = strength === undefined ? 3 : toNumber(strength as Numeric);
  const plain = Object.entries(others).every(([name, value]) =>
    name === 'version' || name === 'maxVariable' || name === 'backwards' || name === 'normalization'
      ? value !== true
      : value === false || value === 'off' || value === 'non-ignorable',
  );
  if (!/^en/.test(String(locale)) || (level !== 1 && level !== 2 && level !== 3) || !plain)
    throw notDone(`collation ${JSON.stringify(spec)} (only locale 'en' with strength 1, 2 or 3)`);
  const collator = new Intl.Collator('en', { sensitivity: SENSITIVITY[level] });
  return { strength: level, compare: (a, b) => collator.compare(a, b) };
}

function foldText(text: string, strength: 1 | 2 | 3): string {
  const bare = strength === 1 ? text.normalize('NFD').replace(/\p{M}/gu, '') : text.normalize('NFC');
  return strength === 3 ? bare : bare.toLowerCase();
}

/** The value with its strings brought to one form, so that what the collation calls equal is equal. */
export function folded(value: unknown, collation: Collation): unknown {
  if (typeof value === 'string') return foldText(value, collation.strength);
  if (Array.isArray(value)) return value.map((item) => folded(item, collation));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, folded(item, collation)]));
  return value;
}
