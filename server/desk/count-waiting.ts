import type { NavigationId } from '~/domain/accounts/navigation';
import { mayEver } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { WaitingProvider } from './waiting-provider';
import { waitingProviders } from './waiting-providers';

/** How many things wait for somebody, by section of the navigation; the desk has the sum of all. */
export async function countWaiting(
  actor: Actor,
  now: Date,
  providers: readonly WaitingProvider[] = waitingProviders,
): Promise<Partial<Record<NavigationId, number>>> {
  const asked = providers.filter(({ action }) => mayEver(actor, action));
  const numbers = await Promise.all(asked.map((provider) => provider.count(actor, now)));
  const counts: Partial<Record<NavigationId, number>> = {};
  asked.forEach(({ section }, index) => {
    const number = numbers[index] ?? 0;
    counts.desk = (counts.desk ?? 0) + number;
    if (section !== 'desk') counts[section] = (counts[section] ?? 0) + number;
  });
  return counts;
}
