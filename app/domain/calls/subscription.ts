import { z } from 'zod';
import { emailSchema } from '../accounts/schema';
import type { Lot } from './schema';

/** How long the mailed link that confirms a subscription works. */
export const CONFIRMATION_LIFETIME_MS = 24 * 60 * 60 * 1000;

const codes = z
  .array(z.string().regex(/^[a-z][a-z0-9-]{1,39}$/))
  .max(100)
  .default([]);

export const subscriptionSchema = z.object({ email: emailSchema, services: codes, places: codes });

/** What somebody wants to hear of; an empty list means all. */
export interface SubscriptionChoice {
  services: readonly string[];
  places: readonly string[];
}

/** True when one of the call's lots is a chosen service in a chosen place. */
export function wantsCall(
  { services, places }: SubscriptionChoice,
  lots: readonly Pick<Lot, 'serviceType' | 'place'>[],
): boolean {
  const isChosen = (chosen: readonly string[], code: string) => chosen.length === 0 || chosen.includes(code);
  return lots.some(({ serviceType, place }) => isChosen(services, serviceType) && isChosen(places, place));
}
