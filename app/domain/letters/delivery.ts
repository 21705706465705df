import type { MessageState } from '../notifications/status';

/** How a letter's mails fare, told in one word: the best that one of them came to, or that all failed. */
export const LETTER_DELIVERIES = ['preparing', 'waiting', 'sent', 'failed', 'nobody'] as const;
export type LetterDelivery = (typeof LETTER_DELIVERIES)[number];

/** From the states of a letter's mails; `hasPdf` is false while its PDF is being made. */
export function deliveryOf(hasPdf: boolean, states: readonly MessageState[]): LetterDelivery {
  if (!hasPdf) return 'preparing';
  if (states.length === 0) return 'nobody';
  if (states.includes('sent')) return 'sent';
  return states.some((state) => state === 'waiting' || state === 'sending' || state === 'held') ? 'waiting' : 'failed';
}
