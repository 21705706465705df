import { createHash } from 'node:crypto';
import type { AgreementContent } from '~/domain/agreements/content';

/** The SHA-256 of what both sides agree on, independent of the order of its keys. */
export const contentDigest = (content: AgreementContent): string =>
  createHash('sha256').update(spelt(content)).digest('hex');

function spelt(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelt).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, below]) => `${JSON.stringify(key)}:${spelt(below)}`).join(',')}}`;
}
