import { subjectIn } from '~/domain/accounts/conditions';
import type { Actor, Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { findHome } from '#server/people/find-home';

interface Arguments {
  actor: Actor;
  /** Names the home as `?institution=…` or `?organisation=…`; without either it is the actor's own. */
  address: string;
  locale: Locale;
}

/** The home to which an address asks to invite, where the actor may do so. */
export async function homeToInviteTo({ actor, address, locale }: Arguments): Promise<Home & { name: string }> {
  const query = new URL(address).searchParams;
  const named = (['institution', 'organisation'] as const).flatMap((kind) => {
    const id = query.get(kind);
    return id ? [{ kind, id }] : [];
  });
  const home = named[0] ?? actor.home;
  if (!home) throw new DomainError('not-found');
  const found = await findHome(actor, home, locale);
  assertCan(actor, 'people.invite', subjectIn(home));
  return found;
}
