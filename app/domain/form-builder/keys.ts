import { foldSpelling } from '../shared/fold-spelling';
import { inLanguage, type Localized } from '../shared/localized';

const MAX_LENGTH = 40;
const WORDS = 5;

/**
 * A key for something new, from its English name (else the first there is): its first words, and a number where that is
 * taken. Keys stay when names change, so that an answer keeps its name through every version.
 */
export function keyFor(name: Localized, taken: ReadonlySet<string>, fallback: string): string {
  const base = slugOf(name) || fallback;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const key = `${base.slice(0, MAX_LENGTH - 1 - String(number).length).replace(/-+$/, '')}-${number}`;
    if (!taken.has(key)) return key;
  }
}

function slugOf(name: Localized): string {
  const words = name.en ? name.en.normalize('NFKD').replace(/\p{M}/gu, '') : foldSpelling(inLanguage(name, 'en'));
  return words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .split('-')
    .slice(0, WORDS)
    .join('-')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
}
