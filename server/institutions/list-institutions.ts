import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { pageWithin } from '#server/database/page-within';
import { Institution } from '#server/models/institution';
import { User } from '#server/models/user';

const PAGE_SIZE = 50;

export interface ListedInstitution {
  id: string;
  name: string;
  code: string;
  /** How many people belong to it. */
  people: number;
}

interface Arguments {
  actor: Actor;
  page: number;
  locale: Locale;
}

/** Every institution by its code, 50 a page. */
export async function listInstitutions({ actor, page, locale }: Arguments) {
  assertCan(actor, 'institutions.read');
  const { skipped, ...shown } = pageWithin(page, await Institution.countDocuments(), PAGE_SIZE);
  const institutions = await Institution.find().sort({ code: 1 }).skip(skipped).limit(PAGE_SIZE).lean();
  const counts = await User.aggregate<{ _id: string; people: number }>([
    { $match: { 'home.id': { $in: institutions.map(({ _id }) => _id) } } },
    { $group: { _id: '$home.id', people: { $sum: 1 } } },
  ]);
  const peopleOf = new Map(counts.map(({ _id, people }) => [_id, people]));
  const listed: ListedInstitution[] = institutions.map(({ _id, name, code }) => ({
    id: _id,
    name: name[locale],
    code,
    people: peopleOf.get(_id) ?? 0,
  }));
  return { institutions: listed, ...shown };
}
