import { ObjectId } from 'bson';
import { rankOf, valueKey } from './keys.ts';

/** BSON's comparison of two values: negative, zero or positive. Missing counts as null. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b) return 0;
    if (a < b) return -1;
    if (a > b) return 1;
  } else if (typeof a === 'string' && typeof b === 'string') {
    if (a === b) return 0;
  } else if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  else if (a instanceof ObjectId && b instanceof ObjectId) return Buffer.compare(a.id, b.id);
  else {
    const difference = rankOf(a) - rankOf(b);
    if (difference !== 0) return difference;
  }
  return Buffer.compare(valueKey(a), valueKey(b));
}

export function equal(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a === b : compare(a, b) === 0;
}

/** A string that two values share exactly when they are equal: for sets and groups. */
export function identity(value: unknown): string {
  return typeof value === 'string' ? `s${value}` : valueKey(value).toString('latin1');
}
