import { createHash } from 'node:crypto';
import { canonicalJson } from '~/domain/shared/canonical-json';

/** SHA-256 of a value's canonical JSON: of a form in its file and its versions, of a question as a page has shown it. */
export function formDigest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
