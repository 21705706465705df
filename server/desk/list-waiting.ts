import { mayEver } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';
import type { WaitingItem, WaitingProvider } from './waiting-provider';
import { waitingProviders } from './waiting-providers';

/** How many things of one kind the desk shows; the rest is behind the section's own list. */
const SHOWN_PER_GROUP = 10;

export interface WaitingGroup {
  id: string;
  heading: MessageKey;
  items: WaitingItem[];
}

/** What waits for somebody, in groups, the most urgent first; groups without anything are left out. */
export async function listWaiting(
  actor: Actor,
  now: Date,
  providers: readonly WaitingProvider[] = waitingProviders,
): Promise<WaitingGroup[]> {
  const asked = providers.filter(({ action }) => mayEver(actor, action));
  const groups = await Promise.all(
    asked.map(async ({ id, heading, list }) => ({ id, heading, items: await list(actor, now, SHOWN_PER_GROUP) })),
  );
  return groups.filter(({ items }) => items.length > 0);
}
