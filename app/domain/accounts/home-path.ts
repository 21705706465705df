import type { Actor, Home } from './roles';

/** Where somebody sees the people of a home: the own ones in one place, others at the home's own page. */
export function homePath(home: Home, actor: Pick<Actor, 'home'>): string {
  if (actor.home?.kind === home.kind && actor.home.id === home.id) return '/people';
  return home.kind === 'institution' ? `/institutions/${home.id}` : `/organisations/${home.id}`;
}
