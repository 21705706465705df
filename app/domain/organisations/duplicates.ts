import { LIKELY, nameLikeness } from '../shared/name-likeness';
import type { DirectoryEntry } from './identity';

/** Why two organisations may be one. */
export const DUPLICATE_REASONS = ['registration', 'name'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

type Compared = Pick<DirectoryEntry, 'nameKeys' | 'registrationKey'>;

/** Why these two may be one organisation, the stronger reason first; empty where nothing speaks for it. */
export function duplicateReasons(one: Compared, other: Compared): DuplicateReason[] {
  const registration = one.registrationKey !== '' && one.registrationKey === other.registrationKey;
  const name = one.nameKeys.some((key) => other.nameKeys.some((another) => nameLikeness(key, another) >= LIKELY));
  return [...(registration ? ['registration' as const] : []), ...(name ? ['name' as const] : [])];
}
