import type { Localized } from '../shared/localized';
import type { Currency } from '../shared/money';
import { balancesOf, type Balances, type EntryKind } from './entry-kinds';

/** The entries of one kind of an agreement, of a month or of all the time before it. */
export interface StatementSum {
  source: string;
  agreementId: string;
  kind: EntryKind;
  currency: Currency;
  isBefore: boolean;
  amount: number;
  entries: number;
}

/** Money of one source in one currency over a month; amounts in minor units. */
export interface StatementPosition {
  source: string;
  sourceName: Localized;
  currency: Currency;
  opening: Balances;
  closing: Balances;
  /** What was booked in the month, by kind. */
  movements: { kind: EntryKind; entries: number; amount: number }[];
}

/** An agreement over a month, where anything was booked for it by its end. */
export interface StatementAgreement {
  agreementId: string;
  number: string;
  organisation: string;
  source: string;
  currency: Currency;
  /** Accepted in the month less what was taken back of it. */
  accepted: number;
  /** Paid in the month less what the bank brought back. */
  paid: number;
  /** Where its money is at the end of the month. */
  closing: Balances;
}

/** What the ledger of a programme says of a month. */
export interface Statement {
  programme: { id: string; code: string; name: Localized };
  institutionId: string;
  month: string;
  /** Null while the month is open: then more may be booked in it. */
  closed: { name: string; at: Date } | null;
  /** Hex. */
  sha256: string;
  entries: number;
  positions: StatementPosition[];
  agreements: StatementAgreement[];
}

interface Names {
  /** Sources by their codes. */
  sources: ReadonlyMap<string, Localized>;
  agreements: ReadonlyMap<string, { number: string; organisation: string }>;
}

/** The positions of a statement, by source and currency. */
export function positionsOf(sums: readonly StatementSum[], { sources }: Pick<Names, 'sources'>): StatementPosition[] {
  const positions = groupsOf(sums, ({ source, currency }) => `${source} ${currency}`).map((all) => {
    const [{ source, currency }] = all;
    const inMonth = groupsOf(
      all.filter(({ isBefore }) => !isBefore),
      ({ kind }) => kind,
    );
    return {
      source,
      sourceName: sources.get(source) ?? { en: source, ru: source, tk: source },
      currency,
      opening: balancesOf(all.filter(({ isBefore }) => isBefore)),
      closing: balancesOf(all),
      movements: inMonth.map((own) => ({
        kind: own[0].kind,
        entries: own.reduce((sum, one) => sum + one.entries, 0),
        amount: own.reduce((sum, one) => sum + one.amount, 0),
      })),
    };
  });
  return positions.sort((one, other) => (one.source + one.currency < other.source + other.currency ? -1 : 1));
}

/** The agreements of a statement by their numbers. */
export function agreementsOf(
  sums: readonly StatementSum[],
  { agreements }: Pick<Names, 'agreements'>,
): StatementAgreement[] {
  const all = groupsOf(sums, ({ agreementId }) => agreementId).map((own): StatementAgreement => {
    const [{ agreementId, source, currency }] = own;
    const of = (kind: EntryKind) =>
      own.reduce((sum, one) => (one.kind === kind && !one.isBefore ? sum + one.amount : sum), 0);
    const { number = agreementId, organisation = '' } = agreements.get(agreementId) ?? {};
    return {
      ...{ agreementId, number, organisation, source, currency },
      accepted: of('payable') - of('payable-withdrawn'),
      paid: of('paid') - of('returned'),
      closing: balancesOf(own),
    };
  });
  return all.sort((one, other) => (one.number < other.number ? -1 : 1));
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
