import type { MessageKey } from '../shared/message-key';
import type { LetterDelivery } from './delivery';
import type { LetterStanding } from './kinds';

/** How it is said and shown what became of a letter's mails. */
export const LETTER_DELIVERY_LABELS = {
  preparing: { label: 'letterLife.delivery.preparing', colour: 'grey' },
  waiting: { label: 'letterLife.delivery.waiting', colour: 'yellow' },
  sent: { label: 'letterLife.delivery.sent', colour: 'green' },
  failed: { label: 'letterLife.delivery.failed', colour: 'red' },
  nobody: { label: 'letterLife.delivery.nobody', colour: 'red' },
} as const satisfies Record<LetterDelivery, { label: MessageKey; colour: string }>;

/** How it is said whether an issued letter still holds. */
export const LETTER_STANDING_LABELS = {
  valid: { label: 'letterLife.standing.valid', colour: 'green' },
  corrected: { label: 'letterLife.standing.corrected', colour: 'orange' },
  withdrawn: { label: 'letterLife.standing.withdrawn', colour: 'red' },
} as const satisfies Record<LetterStanding, { label: MessageKey; colour: string }>;
