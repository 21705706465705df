/**
 * Where the money of an agreement is. `source`: what is free (negative by all that an agreement binds); `committed`: agreed,
 * not accepted yet; `payable`: accepted, not paid; `paid`: with the organisation; `claimed`: claimed back from it.
 */
export const LEDGER_ACCOUNTS = ['source', 'committed', 'payable', 'paid', 'claimed'] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** Every entry moves an amount above zero from one account to another, so that all accounts together are always zero. */
export const ENTRY_KINDS = {
  /** The agreement, or an amendment that makes it larger. */
  commitment: ['source', 'committed'],
  /** An amendment that makes it smaller, its closing or termination. */
  'de-commitment': ['committed', 'source'],
  /** A milestone is accepted, in whole or in part. */
  payable: ['committed', 'payable'],
  /** What was accepted is not paid after all. */
  'payable-withdrawn': ['payable', 'committed'],
  paid: ['payable', 'paid'],
  /** The bank brought back what was recorded as paid. */
  returned: ['paid', 'payable'],
  /** The bank paid less than was ordered, for a difference of currencies. */
  difference: ['payable', 'source'],
  /** What was recorded with a difference came back as a whole: it is payable again as it was ordered. */
  'difference-reversed': ['source', 'payable'],
  /** The organisation gave money back that nobody had claimed. */
  refund: ['paid', 'source'],
  /** The institution claims money back (ineligible costs). */
  recovery: ['paid', 'claimed'],
  'recovery-waived': ['claimed', 'paid'],
  'recovery-received': ['claimed', 'source'],
} as const satisfies Record<string, readonly [from: LedgerAccount, to: LedgerAccount]>;
export type EntryKind = keyof typeof ENTRY_KINDS;

/** Minor units in each account. */
export type Balances = Record<LedgerAccount, number>;

export const emptyBalances = (): Balances => ({ source: 0, committed: 0, payable: 0, paid: 0, claimed: 0 });

/** What entries come to. Their sum over the accounts is zero. */
export function balancesOf(entries: Iterable<{ kind: EntryKind; amount: number }>): Balances {
  const balances = emptyBalances();
  for (const { kind, amount } of entries) {
    const [from, to] = ENTRY_KINDS[kind];
    balances[from] -= amount;
    balances[to] += amount;
  }
  return balances;
}

/** The account that would be overdrawn; null where none is. Only the source may be below zero. */
export const overdrawn = (balances: Balances): LedgerAccount | null =>
  LEDGER_ACCOUNTS.find((account) => account !== 'source' && balances[account] < 0) ?? null;
