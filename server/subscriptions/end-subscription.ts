import { DomainError } from '~/domain/shared/errors';
import { CallSubscription } from '#server/models/call-subscription';
import { subscriptionOfEndingToken } from './ending-token';

/** Throws `not-found` for an address that no mail of ours named. */
export function assertEndingToken(token: string): string {
  const id = subscriptionOfEndingToken(token);
  if (id === null) throw new DomainError('not-found');
  return id;
}

/** Ends a subscription for good; nothing of it is kept. Ending it again changes nothing. */
export async function endSubscription(token: string): Promise<void> {
  await CallSubscription.deleteOne({ _id: assertEndingToken(token) });
}
