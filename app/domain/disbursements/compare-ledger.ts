import type { AgreementState } from '../agreements/status';
import type { MilestoneState, AcceptedPart } from '../milestones/status';
import type { Currency, Money } from '../shared/money';
import { CLAIM_ENTRIES, type ClaimAct } from './claims';
import { balancesOf, ENTRY_KINDS, LEDGER_ACCOUNTS, overdrawn, type EntryKind } from './entry-kinds';
import { LIVE_PAYMENT_STATES, type PaymentState } from './payment-status';

/** Something that the ledger and a record beside it do not say alike; in plain words for whoever runs the check. */
export interface LedgerDifference {
  /** `agreement <id>`, `payment <id>`, … */
  about: string;
  /** What is compared: what should be, and what is. */
  what: string;
  expected: string | number;
  found: string | number;
}

export interface ComparedEntry {
  _id: string;
  kind: EntryKind;
  amount: number;
  currency: Currency;
  programmeId: string;
  source: string;
  callId: string;
  milestoneId: string | null;
  paymentId: string | null;
  bookedOn: string;
}

/** An agreement with everything that says something about its money. */
export interface ComparedAgreement {
  agreement: {
    _id: string;
    state: AgreementState;
    programmeId: string;
    source: string;
    callId: string;
    content: { amount: Money };
  };
  entries: readonly ComparedEntry[];
  milestones: readonly { _id: string; state: MilestoneState; amount: number; parts: readonly AcceptedPart[] }[];
  payments: readonly ComparedPayment[];
  claims: readonly { steps: readonly { act: ClaimAct; amount: number; decided: { agreed: boolean } | null }[] }[];
  /** What its award says that it binds; null where nothing was ever posted. */
  bound: number | null;
  /** What the awarded amount is. */
  awarded: number;
}

interface ComparedPayment {
  _id: string;
  milestoneId: string;
  part: number;
  state: PaymentState;
  amount: Money;
  recorded: { amount: number } | null;
}

/** What differs between the entries of an agreement and its contents, milestones, payments and award. */
export function compareAgreement(of: ComparedAgreement): LedgerDifference[] {
  return [
    ...wrongEntries(of),
    ...wrongTotals(of),
    ...of.milestones.flatMap((milestone) => wrongMilestone(of, milestone)),
    ...of.payments.flatMap((payment) => wrongPayment(of, payment)),
    ...paidTwice(of.payments),
    ...wrongClaims(of),
  ];
}

const unequal = (about: string, what: string, expected: string | number, found: string | number) =>
  expected === found ? [] : [{ about, what, expected, found }];

const sumOf = (entries: readonly ComparedEntry[], ...kinds: EntryKind[]): number =>
  entries.reduce((sum, { kind, amount }) => (kinds.includes(kind) ? sum + amount : sum), 0);

function wrongEntries({ agreement, entries }: ComparedAgreement): LedgerDifference[] {
  return entries.flatMap((entry) => {
    const about = `entry ${entry._id}`;
    return [
      ...(entry.kind in ENTRY_KINDS ? [] : unequal(about, 'kind', 'a known one', entry.kind)),
      ...(Number.isSafeInteger(entry.amount) && entry.amount > 0
        ? []
        : unequal(about, 'amount', 'a whole number above zero', entry.amount)),
      ...unequal(about, 'currency', agreement.content.amount.currency, entry.currency),
      ...unequal(about, 'programme', agreement.programmeId, entry.programmeId),
      ...unequal(about, 'source', agreement.source, entry.source),
      ...unequal(about, 'call', agreement.callId, entry.callId),
    ];
  });
}

function wrongTotals({ agreement, entries, bound, awarded }: ComparedAgreement): LedgerDifference[] {
  const about = `agreement ${agreement._id}`;
  const balances = balancesOf(entries.filter(({ kind }) => kind in ENTRY_KINDS));
  const total = LEDGER_ACCOUNTS.reduce((sum, account) => sum + balances[account], 0);
  const agreed = sumOf(entries, 'commitment') - sumOf(entries, 'de-commitment');
  const account = overdrawn(balances);
  const running = agreement.state === 'active' || agreement.state === 'suspended';
  const ended = agreement.state === 'closed' || agreement.state === 'terminated';
  return [
    ...unequal(about, 'all accounts together', 0, total),
    ...(account === null ? [] : unequal(about, `account ${account}`, 'not below zero', balances[account])),
    ...unequal(
      about,
      'bound by its award',
      entries.length === 0 ? (bound ?? awarded) : -balances.source,
      bound ?? awarded,
    ),
    ...(running ? unequal(about, 'commitments', agreement.content.amount.amount, agreed) : []),
    ...(ended ? unequal(about, 'committed after its end', 0, balances.committed) : []),
    ...(running || ended ? [] : unequal(about, `entries while ${agreement.state}`, 0, entries.length)),
  ];
}

function wrongMilestone(
  { entries }: ComparedAgreement,
  { _id, amount, parts }: ComparedAgreement['milestones'][number],
): LedgerDifference[] {
  const own = entries.filter(({ milestoneId }) => milestoneId === _id);
  const accepted = parts.reduce((sum, part) => sum + part.amount, 0);
  const posted = sumOf(own, 'payable') - sumOf(own, 'payable-withdrawn');
  const about = `milestone ${_id}`;
  return [
    ...unequal(about, 'accepted parts and what became payable', accepted, posted),
    ...(accepted > amount ? unequal(about, 'accepted, of', amount, accepted) : []),
  ];
}

function wrongPayment({ entries, milestones }: ComparedAgreement, payment: ComparedPayment): LedgerDifference[] {
  const own = entries.filter(({ paymentId }) => paymentId === payment._id);
  const about = `payment ${payment._id}`;
  const recorded = payment.recorded?.amount ?? 0;
  const difference = payment.recorded ? payment.amount.amount - recorded : 0;
  const isBack = payment.state !== 'paid';
  const part = milestones
    .find(({ _id }) => _id === payment.milestoneId)
    ?.parts.find(({ number }) => number === payment.part);
  const isLive = LIVE_PAYMENT_STATES.some((state) => state === payment.state);
  return [
    ...unequal(about, 'recorded and posted as paid', recorded, sumOf(own, 'paid')),
    ...unequal(about, 'posted as come back', isBack ? recorded : 0, sumOf(own, 'returned')),
    ...unequal(about, 'difference to what was ordered', difference, sumOf(own, 'difference')),
    ...(isLive ? unequal(about, 'amount of its part', part?.amount ?? 0, payment.amount.amount) : []),
  ];
}

function paidTwice(payments: readonly ComparedPayment[]): LedgerDifference[] {
  const live = new Map<string, number>();
  for (const { milestoneId, part, state } of payments) {
    if (!LIVE_PAYMENT_STATES.some((one) => one === state)) continue;
    const key = `part ${part} of milestone ${milestoneId}`;
    live.set(key, (live.get(key) ?? 0) + 1);
  }
  return [...live].flatMap(([about, count]) => (count > 1 ? unequal(about, 'payments', 1, count) : []));
}

function wrongClaims({ agreement, entries, claims }: ComparedAgreement): LedgerDifference[] {
  const agreed = claims.flatMap(({ steps }) => steps).filter(({ decided }) => decided?.agreed === true);
  return (Object.keys(CLAIM_ENTRIES) as ClaimAct[]).flatMap((act) => {
    const expected = agreed.reduce((sum, step) => (step.act === act ? sum + step.amount : sum), 0);
    return unequal(`agreement ${agreement._id}`, `claims: ${act}`, expected, sumOf(entries, CLAIM_ENTRIES[act]));
  });
}
