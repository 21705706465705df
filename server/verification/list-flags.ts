import type { FlagLevel } from '~/domain/verification/standing';
import { personNames } from '#server/audit/person-names';
import { OrganisationFlag } from '#server/models/organisation-flag';

const SHOWN = 50;

/** A flag put up, or (without a level) taken down. */
export interface ShownFlagging {
  id: string;
  level: FlagLevel | null;
  reason: string;
  by: string;
  at: Date;
}

/** What was flagged on an organisation and why, the latest first, at most 50. */
export async function listFlags(organisationId: string): Promise<ShownFlagging[]> {
  const flags = await OrganisationFlag.find({ organisationId }).sort({ at: -1, _id: -1 }).limit(SHOWN).lean();
  const people = await personNames(flags.map(({ by }) => by));
  return flags.map(({ _id, level, reason, by, at }) => ({ id: _id, level, reason, by: people.get(by) ?? by, at }));
}
