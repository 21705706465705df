import type { NamedParty } from '../exclusion-lists/hits';
import { nameBlocks } from '../shared/name-likeness';
import { organisationNameKey } from './name-key';
import { registrationKey } from './profile-names';

/** Who an organisation is, as far as its verification looks at it. */
export interface Identity {
  /** Every name and spelling of it, the registered one first. */
  names: string[];
  registrationNumber: string;
  /** Those who act for it, as its profile names them. */
  people: NamedParty[];
  /** Codes of the places where it works. */
  places: string[];
  /** By section that matters (identification, governing body): the SHA-256 of what the profile says there. */
  digests: Record<string, string>;
}

/** What is kept with an organisation so that lists can be searched and likely duplicates found. */
export interface DirectoryEntry {
  names: string[];
  nameKeys: string[];
  /** See `nameBlocks`. */
  blocks: string[];
  registrationKey: string;
  places: string[];
}

export function directoryEntry({
  names,
  registrationNumber,
  places,
}: Omit<Identity, 'people' | 'digests'>): DirectoryEntry {
  const nameKeys = [...new Set(names.map(organisationNameKey).filter(Boolean))];
  return {
    names: [...new Set(names)],
    nameKeys,
    blocks: [...new Set(nameKeys.flatMap(nameBlocks))],
    registrationKey: registrationKey(registrationNumber),
    places,
  };
}

/** Names and officers in one list, as they are looked for on exclusion lists. */
export function partiesOf({ names, people }: Pick<Identity, 'names' | 'people'>): NamedParty[] {
  return [...names.map((name): NamedParty => ({ as: 'organisation', name })), ...people];
}
