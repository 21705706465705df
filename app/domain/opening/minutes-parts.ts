import { roleLabel } from '../accounts/labels';
import { ROLES } from '../accounts/roles';
import type { MessageKey } from '../shared/message-key';
import type { OpeningMinutes } from './minutes';

/** The received submissions of an opening by what became of them. */
export function partsOf<Received extends { state: 'current' | 'withdrawn'; failure: MessageKey | null }>({
  received,
}: {
  received: readonly Received[];
}): { counting: Received[]; withdrawn: Received[]; failed: (Received & { failure: MessageKey })[] } {
  return {
    counting: received.filter(({ state }) => state === 'current'),
    withdrawn: received.filter(({ state }) => state === 'withdrawn'),
    failed: received.flatMap((one) => (one.failure === null ? [] : [{ ...one, failure: one.failure }])),
  };
}

/** How the applications were opened, in words: where nothing had come there was no key to join. */
export function wayOf({ present, via }: { present: readonly unknown[]; via: OpeningMinutes['via'] }): MessageKey {
  return present.length === 0 ? 'openingPages.via.none' : `openingPages.via.${via}`;
}

/** What somebody who was present is in the portal, or that they brought the recovery share. */
export function presentRole(role: string): MessageKey {
  const known = ROLES.find((one) => one === role);
  return known ? roleLabel(known) : 'openingPages.role.recovery';
}
