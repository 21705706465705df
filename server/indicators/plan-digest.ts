import { createHash } from 'node:crypto';
import type { IndicatorRecord } from '#server/models/indicator';

/** Tells whether a plan is still the one that a form had shown; the order of the records does not count. */
export function planDigest(indicators: readonly Pick<IndicatorRecord, '_id' | 'version'>[]): string {
  const lines = indicators.map(({ _id, version }) => `${_id}:${version}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
