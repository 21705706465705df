import type { MessageKey } from '../shared/message-key';

/**
 * What must be so before a payment is approved and goes to the bank, in the order in which it is told: the agreement is in
 * force, no appeal is pending in its lot, nothing holds its payments, the account is verified and the one that was approved,
 * so much is payable by the ledger, the organisation is not excluded, no report is overdue, and somebody else prepared it.
 */
export const PAYMENT_CHECKS = [
  'agreement', 'appeal', 'hold', 'account', 'ledger', 'excluded', 'reports', 'persons',
] as const; // prettier-ignore
export type PaymentCheck = (typeof PAYMENT_CHECKS)[number];

/** Why a payment is refused whose check fails. */
export const CHECK_REFUSALS = {
  agreement: 'ledger.error.state',
  appeal: 'appeals.error.pending',
  hold: 'payments.error.hold',
  account: 'payments.error.account',
  ledger: 'ledger.error.limit',
  excluded: 'payments.error.excluded',
  reports: 'payments.error.reports',
  persons: 'payments.error.persons',
} as const satisfies Record<PaymentCheck, MessageKey>;

/** What is asked again when an approved payment goes to the bank: a report that is overdue since then stops it no more. */
export const CHECKS_AGAIN = [
  'agreement', 'appeal', 'hold', 'account', 'ledger', 'excluded',
] as const satisfies readonly PaymentCheck[]; // prettier-ignore
