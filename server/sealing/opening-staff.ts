import { OPENING_ROLES } from '~/domain/sealing/openers';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { escaped } from '#server/database/list-filter';
import { User } from '#server/models/user';
import { homeNames } from '#server/people/home-names';

const STAFF = { roles: { $in: [...OPENING_ROLES] }, disabled: null, 'home.kind': 'institution' as const };

/** So many people are offered at once; who is not among them is found by name. */
const OFFERED = 25;

/** People who can open, by their ids, with where mail reaches them; `invalid` at the field where one of them cannot. */
export async function openingStaff(ids: readonly string[], field = 'openers') {
  const people = await User.find({ ...STAFF, _id: { $in: ids } }, { email: 1, locale: 1 }).lean();
  if (people.length < ids.length) throw new DomainError('invalid', 'sealing.error.person', { field });
  return people;
}

/** Somebody of the staff, as an approver chooses them. */
export interface StaffMember {
  userId: string;
  name: string;
  institution: string;
}

interface Search {
  /** Words of a name; all where there are none. */
  words: string;
  /** Whom the approver has ticked so far: ids from an address, so only of staff. */
  ticked: readonly string[];
}

/** Staff who can open, by name: those named or ticked first, then at most `OFFERED` whose name has the words. */
export async function findStaff(
  named: readonly string[],
  { words, ticked }: Search,
  locale: Locale,
): Promise<{ staff: StaffMember[]; more: boolean }> {
  const byName = words === '' ? {} : { name: { $regex: escaped(words), $options: 'i' } };
  const [chosen, found] = await Promise.all([
    User.find({ ...STAFF, _id: { $in: ticked, $nin: named } }, { _id: 1 }).lean(),
    User.find({ ...STAFF, ...byName, _id: { $nin: [...named, ...ticked] } }, { _id: 1 })
      .sort({ name: 1, _id: 1 })
      .limit(OFFERED + 1)
      .lean(),
  ]);
  const first = [...named, ...chosen.map(({ _id }) => _id)];
  const rest = found.slice(0, OFFERED).map(({ _id }) => _id);
  const people = [...(await findNames([...first, ...rest], locale)).values()];
  const among = (ids: readonly string[]) => people.filter(({ userId }) => ids.includes(userId));
  return { staff: [...among(first), ...among(rest)], more: found.length > OFFERED };
}

/** The names of people with those of their institutions, by id and in the order of the names. */
export async function findNames(ids: readonly string[], locale: Locale): Promise<Map<string, StaffMember>> {
  const people = await User.find({ _id: { $in: ids } }, { name: 1, home: 1 })
    .sort({ name: 1, _id: 1 })
    .lean();
  const homes = await homeNames(
    people.map(({ home }) => home),
    locale,
  );
  return new Map(
    people.map(({ _id, name, home }) => [_id, { userId: _id, name, institution: homes.get(home?.id ?? '') ?? '' }]),
  );
}
