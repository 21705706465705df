import { randomUUID } from 'node:crypto';
import { Error as DatabaseError } from 'mongoose';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { confirmReceipt } from '#server/disbursements/confirm-receipt';
import { decideClaim } from '#server/disbursements/decide-claim';
import { makeOrder } from '#server/disbursements/make-order';
import { proposeClaim } from '#server/disbursements/propose-claim';
import { returnPayment } from '#server/disbursements/return-payment';
import { settleClaim } from '#server/disbursements/settle-claim';
import { stopPayment, type StoppingWay } from '#server/disbursements/stop-payment';
import { withdrawOrder } from '#server/disbursements/withdraw-order';
import { agreementBalances } from '#server/ledger/post-entries';
import { withdrawAcceptance } from '#server/milestones/withdraw-acceptance';
import type { PaymentState } from '~/domain/disbursements/payment-status';
import { Claim, type ClaimRecord } from '#server/models/claim';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { dayIn, runningAgreement, type RunningAgreement } from './agreement';
import { agreeTo, amend, change, giveUpAmendment, signAmendment } from './agreement-acts';
import { accept, giveBack, milestoneRecord, reportedMilestone } from './milestone';
import { approve, record, request } from './payment';
import { createUser } from './user';

/** Something that somebody tries with the money of an agreement; whether it is allowed is for the portal to say. */
export interface MoneyAct {
  what: (typeof MONEY_ACTS)[number];
  milestone: 'm1' | 'm2' | 'm3';
  /** Chooses a person, a part, a payment, an amount among those that there are. */
  who: number;
  which: number;
}

export const MONEY_ACTS = [
  'report', 'give back', 'accept', 'take back', 'request', 'withdraw', 'decline', 'approve', 'order', 'reject',
  'withdraw order', 'record', 'return', 'confirm', 'claim', 'settle', 'decide', 'suspend', 'resume', 'amend', 'agree',
  'sign', 'give up', 'terminate', 'close',
] as const; // prettier-ignore

export interface MoneyHistory extends RunningAgreement {
  /** The institution's people; one of them is both manager and finance. */
  office: Actor[];
}

/** An agreement before anything is reported, with a retention. */
export async function moneyHistory(): Promise<MoneyHistory> {
  const running = await runningAgreement({ retention: 10 });
  const home = { kind: 'institution' as const, id: running.agreement.institutionId };
  const { actor: both } = await createUser({ roles: ['manager', 'finance'], home });
  return { ...running, office: [running.manager, running.finance, running.cashier, both] };
}

/** Tries an act; the result is how it was refused, or null where it was done. Whatever is no refusal is thrown. */
export async function tryAct(history: MoneyHistory, act: MoneyAct): Promise<string | null> {
  try {
    await ACTS[act.what](history, act);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    // There is nothing yet that the act could be about.
    if (error instanceof DatabaseError.DocumentNotFoundError) return 'not-found';
    throw error;
  }
}

type Doing = (history: MoneyHistory, act: MoneyAct) => Promise<unknown>;

const ACTS: Record<MoneyAct['what'], Doing> = {
  report: (history, { milestone }) => reportedMilestone(history, milestone),
  'give back': (history, { milestone }) => giveBack(history, milestone),
  accept: async (history, { milestone, which }) => {
    const { amount, parts } = await milestoneRecord(history, milestone);
    const left = amount - parts.reduce((sum, part) => sum + part.amount, 0);
    const wished = [null, Math.ceil(left / 2), left + 1, 1][which % 4] ?? null;
    await accept(history, milestone, wished);
  },
  'take back': async (history, { milestone }) => {
    const { version } = await milestoneRecord(history, milestone);
    const { agreement, manager: actor } = history;
    const input = { version, reason: 'Accepted too early' };
    await withdrawAcceptance({ actor, agreementId: agreement._id, key: milestone, input, now: new Date() });
  },
  request: async (history, { milestone, who, which }) => {
    const { parts } = await milestoneRecord(history, milestone);
    const part = parts[which % Math.max(1, parts.length)]?.number ?? 1;
    await request(history, { actor: personOf(history, who), milestone, part });
  },
  withdraw: stopping('withdrawn', 'requested'),
  decline: stopping('declined', 'requested'),
  reject: stopping('rejected', 'ordered'),
  approve: async (history, { who, which }) => {
    await approve(personOf(history, who), (await paymentOf(history, which, 'requested'))._id);
  },
  order: async (history, { who, which }) => {
    const { _id } = await paymentOf(history, which, 'approved');
    const input = { payments: [_id], from: OWN_ACCOUNT, executeOn: dayIn(0), formKey: randomUUID() };
    await makeOrder({ actor: personOf(history, who), input, now: new Date() });
  },
  'withdraw order': async (history, { who, which }) => {
    const { orderId } = await paymentOf(history, which, 'ordered');
    if (!orderId) throw new DomainError('not-found');
    await withdrawOrder({ actor: personOf(history, who), orderId, reason: 'Wrong day', now: new Date() });
  },
  record: async (history, { who, which }) => {
    const { _id, amount } = await paymentOf(history, which, 'approved', 'ordered');
    const off = [0, 0, -1, 1, -amount.amount][which % 5] ?? 0;
    await record(personOf(history, who), _id, { amount: { ...amount, amount: amount.amount + off } });
  },
  return: async (history, { who, which }) => {
    const { _id: paymentId, version: expected } = await paymentOf(history, which, 'paid');
    const input = { reason: 'The account is closed', bookedOn: portalDay(new Date()) };
    await returnPayment({ actor: personOf(history, who), paymentId, input, expected, now: new Date() });
  },
  confirm: async (history, { which }) => {
    const { _id: paymentId } = await paymentOf(history, which, 'paid');
    await confirmReceipt({ actor: history.representative, paymentId, now: new Date() });
  },
  claim: async (history, { who, which }) => {
    const { agreement } = history;
    const { paid } = await agreementBalances(agreement._id);
    const amount = [paid, Math.ceil(paid / 2), paid + 1][which % 3] ?? paid;
    const kind = which % 2 === 0 ? ('recovery' as const) : ('refund' as const);
    const input = { kind, ...stepFor(history, amount) };
    await proposeClaim({ actor: personOf(history, who), agreementId: agreement._id, input, now: new Date() });
  },
  settle: async (history, { who, which }) => {
    const { _id: claimId, amount, settled } = await claimOf(history, which);
    const act = which % 2 === 0 ? ('received' as const) : ('waived' as const);
    const input = { act, ...stepFor(history, Math.ceil((amount - settled) / ((which % 2) + 1))) };
    await settleClaim({ actor: personOf(history, who), claimId, input, now: new Date() });
  },
  decide: async (history, { who, which }) => {
    const { _id: claimId, version: expected } = await claimOf(history, which);
    const input = { agreed: which !== 5, reason: 'As it is' };
    await decideClaim({ actor: personOf(history, who), claimId, input, expected, now: new Date() });
  },
  suspend: (history) => change(history, 'suspend'),
  resume: (history) => change(history, 'resume'),
  amend: (history, { milestone, which }) => amend(history, which, milestone),
  agree: (history, { which }) => agreeTo(history, which),
  sign: (history, { which }) => signAmendment(history, which),
  'give up': giveUpAmendment,
  terminate: (history) => change(history, 'terminate'),
  close: (history) => change(history, 'close'),
};

const OWN_ACCOUNT = { holder: 'Ministry', bank: 'Central bank', bic: 'CBTKTM2X', number: '23102934100100' };

function stopping(way: StoppingWay, state: PaymentState): Doing {
  return async (history, { who, which }) => {
    const { _id: paymentId, version: expected } = await paymentOf(history, which, state);
    const input = { way, reason: 'Not now' };
    await stopPayment({ actor: personOf(history, who), paymentId, input, expected, now: new Date() });
  };
}

const stepFor = ({ agreement }: MoneyHistory, amount: number) => ({
  ...{ amount: { ...agreement.content.amount, amount }, reason: 'Costs that do not count', reference: 'B-1' },
  ...{ bookedOn: portalDay(new Date()), formKey: randomUUID() },
});

async function claimOf({ agreement }: MoneyHistory, which: number): Promise<ClaimRecord> {
  const all = await Claim.find({ agreementId: agreement._id }).sort({ _id: 1 }).lean<ClaimRecord[]>();
  const chosen = all[which % Math.max(1, all.length)];
  if (!chosen) throw new DomainError('not-found');
  return chosen;
}

const personOf = ({ office, manager }: MoneyHistory, who: number): Actor => office[who % office.length] ?? manager;

/** Mostly a payment that the act is meant for; now and then any. */
async function paymentOf(
  { agreement }: MoneyHistory,
  which: number,
  ...states: PaymentState[]
): Promise<PaymentRecord> {
  const scope = { agreementId: agreement._id, ...(which < 6 ? { state: { $in: states } } : {}) };
  const all = await Payment.find(scope).sort({ number: 1 }).lean<PaymentRecord[]>();
  const chosen = all[which % Math.max(1, all.length)];
  if (!chosen) throw new DomainError('not-found');
  return chosen;
}
