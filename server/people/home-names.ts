import type { Home } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';

/** The names of homes by id: two queries for any number of them. */
export async function homeNames(homes: readonly (Home | null)[], locale: Locale): Promise<Map<string, string>> {
  const idsOf = (kind: Home['kind']) => [...new Set(homes.flatMap((home) => (home?.kind === kind ? [home.id] : [])))];
  const [institutions, organisations] = [idsOf('institution'), idsOf('organisation')];
  const [named, registered] = await Promise.all([
    institutions.length === 0 ? [] : Institution.find({ _id: { $in: institutions } }, { name: 1 }).lean(),
    organisations.length === 0 ? [] : Organisation.find({ _id: { $in: organisations } }, { name: 1 }).lean(),
  ]);
  return new Map([
    ...named.map(({ _id, name }): [string, string] => [_id, name[locale]]),
    ...registered.map(({ _id, name }): [string, string] => [_id, name]),
  ]);
}

/** The name of one home; empty for a person without one. */
export async function homeName(home: Home | null, locale: Locale): Promise<string> {
  return home ? ((await homeNames([home], locale)).get(home.id) ?? '') : '';
}

/** A search by home looks at this many homes of a kind. */
const HOMES_SEARCHED = 500;

/** Ids of the homes whose name, in any language, or code matches. */
export async function homeIdsNamed(pattern: { $regex: string; $options: string }): Promise<string[]> {
  const [institutions, organisations] = await Promise.all([
    Institution.find(
      { $or: [{ 'name.en': pattern }, { 'name.ru': pattern }, { 'name.tk': pattern }, { code: pattern }] },
      { _id: 1 },
    )
      .limit(HOMES_SEARCHED)
      .lean(),
    Organisation.find({ name: pattern }, { _id: 1 }).limit(HOMES_SEARCHED).lean(),
  ]);
  return [...institutions, ...organisations].map(({ _id }) => _id);
}
