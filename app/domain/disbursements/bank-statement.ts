import type { MessageKey } from '../shared/message-key';

/** One movement of a bank's statement, as far as it could be read. */
export interface StatementRow {
  /** From 1, in the statement's own order. */
  row: number;
  /** The payment's number, as the order named it; empty where the bank names none. */
  endToEndId: string;
  /** Minor units; null where it is no amount. */
  amount: number | null;
  currency: string;
  /** `2026-11-23`; empty where it is no day. */
  bookedOn: string;
  reference: string;
  /** Money that came in, or a payment that the bank takes back. */
  isIncoming: boolean;
}

/**
 * What became of a row: `recorded` now, or `already` before; `unknown`, it names no payment of the institution; the rest does
 * not fit the payment and is to be looked at: it came back, it cannot be read, the amount differs, it may not be recorded.
 */
export const STATEMENT_OUTCOMES = [
  'recorded', 'already', 'unknown', 'returned', 'unreadable', 'differs', 'refused',
] as const; // prettier-ignore
export type StatementOutcome = (typeof STATEMENT_OUTCOMES)[number];

export interface MatchedRow extends StatementRow {
  outcome: StatementOutcome;
  paymentId: string | null;
  /** Why it was refused. */
  explanation: MessageKey | null;
}

/** Outcomes after which somebody has to look at the payment. */
export const isMismatch = ({ outcome }: { outcome: StatementOutcome }): boolean =>
  outcome === 'returned' || outcome === 'unreadable' || outcome === 'differs' || outcome === 'refused';

export const STATEMENT_OUTCOME_LABELS = {
  recorded: { label: 'payments.statement.recorded', colour: 'green' },
  already: { label: 'payments.statement.already', colour: 'teal' },
  unknown: { label: 'payments.statement.unknown', colour: 'grey' },
  returned: { label: 'payments.statement.returned', colour: 'red' },
  unreadable: { label: 'payments.statement.unreadable', colour: 'red' },
  differs: { label: 'payments.statement.differs', colour: 'orange' },
  refused: { label: 'payments.statement.refused', colour: 'orange' },
} as const satisfies Record<StatementOutcome, { label: `payments.statement.${StatementOutcome}`; colour: string }>;

/** Largest statement, in bytes, and the columns of one in CSV. */
export const MAX_STATEMENT_BYTES = 2_000_000;
export const STATEMENT_COLUMNS = ['end_to_end_id', 'amount', 'currency', 'booked_on', 'reference'] as const;
