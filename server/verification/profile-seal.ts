import { createHash } from 'node:crypto';
import type { Identity } from '~/domain/organisations/identity';
import { canonicalJson } from '~/domain/shared/canonical-json';

/** Stands for the profile as somebody has read it: another one as soon as a section that matters says something else. */
export function profileSeal({ digests }: Pick<Identity, 'digests'>): string {
  return createHash('sha256').update(canonicalJson(digests)).digest('hex').slice(0, 32);
}
