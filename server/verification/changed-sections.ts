import type { Identity } from '~/domain/organisations/identity';
import type { StandingRecord } from '#server/models/organisation';

/** The sections that matter and say something else than when the organisation was last verified. */
export function changedSections(
  { verifiedProfile }: Pick<StandingRecord, 'verifiedProfile'>,
  { digests }: Pick<Identity, 'digests'>,
): string[] {
  if (!verifiedProfile) return [];
  return Object.keys({ ...verifiedProfile, ...digests }).filter((key) => verifiedProfile[key] !== digests[key]);
}
