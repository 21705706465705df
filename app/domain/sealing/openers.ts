import type { Role } from '../accounts/roles';
import type { MessageKey } from '../shared/message-key';

/** Roles whose holders can open: the staff but administrators, who look after the accounts, and auditors. */
export const OPENING_ROLES = ['evaluator', 'manager', 'approver', 'finance'] as const satisfies readonly Role[];

/** How many openers a call has, and how many of them together open it; with them counts the offline recovery share. */
export const OPENERS = { least: 3, most: 7, needed: 2 } as const;

/** A passphrase that opens applications is longer than a password: it is used once, by people who can write it down. */
export const PASSPHRASE_CHARACTERS = { least: 16, most: 200 } as const;

/** What is known of each opener's readiness. */
interface Readiness {
  confirmedAt: Date | null;
}

/** What keeps a call with these openers from being published; null when nothing does. */
export function openersFault(openers: readonly Readiness[], needed: number): MessageKey | null {
  if (openers.length < OPENERS.least || needed < OPENERS.needed || needed > openers.length) {
    return 'sealing.fault.fewOpeners';
  }
  return openers.every(({ confirmedAt }) => confirmedAt !== null) ? null : 'sealing.fault.unconfirmed';
}
