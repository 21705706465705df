import type { BankAccountState } from './bank-account';
import type { MessageKey } from '../shared/message-key';

/** What the states of an account are called, and their colours. */
export const BANK_ACCOUNT_LABELS = {
  unverified: { label: 'bank.state.unverified', colour: 'yellow' },
  verified: { label: 'bank.state.verified', colour: 'green' },
  refused: { label: 'bank.state.refused', colour: 'red' },
} as const satisfies Record<BankAccountState, { label: MessageKey; colour: string }>;
