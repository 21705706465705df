import { OPENING_ROLES } from '~/domain/sealing/openers';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { escaped } from '#server/database/list-filter';
import { Institution } from '#server/models/institution';
import { User } from '#server/models/user';

/**
 * Staff of an institution who do not look after the portal or audit it (separation rule 6). Whoever belongs to an
 * organisation has no institution, so rule 5 holds, too.
 */
const STAFF = {
  roles: { $in: [...OPENING_ROLES], $nin: ['administrator' as const, 'auditor' as const] },
  disabled: null,
  'home.kind': 'institution' as const,
};

/** So many people are offered at once; who is not among them is found by name. */
const OFFERED = 25;

/** Somebody who can sit on a committee. */
export interface Candidate {
  userId: string;
  name: string;
  institutionId: string;
  institution: Localized;
}

/** These people, as far as they can sit on a committee; `invalid` at the field where one of them cannot. */
export async function candidatesOf(ids: readonly string[], field: string): Promise<Candidate[]> {
  const people = await candidatesWhere({ _id: { $in: ids } }, ids.length);
  if (people.length < new Set(ids).size) throw new DomainError('invalid', 'committee.error.person', { field });
  return people;
}

interface Search {
  /** Words of a name; all where there are none. */
  words: string;
  /** Who was chosen so far: they come first whatever is searched. */
  chosen: readonly string[];
  /** The institutions that the call promises seats to; everybody where it is empty, or where a name is searched. */
  institutionIds: readonly string[];
}

/** People who can be chosen: those chosen so far, then at most `OFFERED` others. */
export async function findCandidates({
  words,
  chosen,
  institutionIds,
}: Search): Promise<{ people: Candidate[]; more: boolean }> {
  const byName = words === '' ? {} : { name: { $regex: escaped(words), $options: 'i' } };
  const ofCall = words === '' && institutionIds.length > 0 ? { 'home.id': { $in: institutionIds } } : {};
  const [first, found] = await Promise.all([
    candidatesWhere({ _id: { $in: chosen } }, chosen.length),
    candidatesWhere({ ...byName, ...ofCall, _id: { $nin: chosen } }, OFFERED + 1),
  ]);
  return { people: [...first, ...found.slice(0, OFFERED)], more: found.length > OFFERED };
}

async function candidatesWhere(filter: Record<string, unknown>, limit: number): Promise<Candidate[]> {
  if (limit === 0) return [];
  const users = await User.find({ ...STAFF, ...filter }, { name: 1, home: 1 })
    .sort({ name: 1, _id: 1 })
    .limit(limit)
    .lean();
  const ids = [...new Set(users.map(({ home }) => home?.id ?? ''))];
  const institutions = await Institution.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(institutions.map(({ _id, name }) => [_id, name]));
  return users.map(({ _id, name, home }) => ({
    userId: _id,
    name,
    institutionId: home?.id ?? '',
    institution: names.get(home?.id ?? '') ?? emptyLocalized(),
  }));
}
