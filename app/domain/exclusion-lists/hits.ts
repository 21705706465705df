import { organisationNameKey } from '../organisations/name-key';
import { foldSpelling } from '../shared/fold-spelling';
import { LIKELY, nameLikeness } from '../shared/name-likeness';

/** What a manager says of a likely hit. */
export const HIT_VERDICTS = ['true-match', 'false-positive'] as const;
export type HitVerdict = (typeof HIT_VERDICTS)[number];

/** Whose name is looked for: the organisation's own, or that of a person who stands for it. */
export const NAMED_AS = ['organisation', 'signatory', 'officer', 'member'] as const;
export type NamedAs = (typeof NAMED_AS)[number];

export interface NamedParty {
  as: NamedAs;
  name: string;
}

/** An entry of a list as far as matching needs it. */
export interface ListedNames {
  entryKey: string;
  name: string;
  aliases: readonly string[];
}

export interface LikelyHit<Entry extends ListedNames> {
  party: NamedParty;
  entry: Entry;
  /** The name of the entry that resembles the party's most. */
  listed: string;
  /** From `LIKELY` to 1. */
  likeness: number;
  /** The same for the same two names and entry, also in a later version of its list: what was decided is kept under it. */
  key: string;
}

/** The name without what tells little: for an organisation, words that say what kind of body it is. */
export function matchedForm({ as, name }: NamedParty): string {
  return as === 'organisation' ? organisationNameKey(name) : foldSpelling(name);
}

/** Every pair of a party and an entry whose names are likely the same, the likeliest first; one hit for each pair. */
export function likelyHits<Entry extends ListedNames>(
  parties: readonly NamedParty[],
  entries: readonly Entry[],
): LikelyHit<Entry>[] {
  const hits = new Map<string, LikelyHit<Entry>>();
  for (const party of parties) {
    const sought = matchedForm(party);
    for (const entry of entries) {
      const best = bestName(party.as, sought, entry);
      if (!best || best.likeness < LIKELY) continue;
      const key = [sought, entry.entryKey, best.form].join('|');
      if (!hits.has(key)) hits.set(key, { party, entry, listed: best.name, likeness: best.likeness, key });
    }
  }
  return [...hits.values()].sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
}

function bestName(as: NamedAs, sought: string, { name, aliases }: ListedNames) {
  const names = [name, ...aliases].map((listed) => {
    const form = matchedForm({ as, name: listed });
    return { name: listed, form, likeness: nameLikeness(sought, form) };
  });
  return names.sort((a, b) => b.likeness - a.likeness)[0] ?? null;
}

interface EntryIdentity {
  sourceId: string;
  name: string;
  country: string;
}

/** What an entry is known by through all versions of its list: the source's own id, else name and country. */
export function entryKeyOf(listKey: string, { sourceId, name, country }: EntryIdentity): string {
  const known = sourceId ? `id ${sourceId.trim().toLowerCase()}` : `${foldSpelling(name)} ${foldSpelling(country)}`;
  return `${listKey}:${known}`;
}
