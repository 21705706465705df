import type { Actor } from '~/domain/accounts/roles';
import { formatMoney } from '~/locales/formats';
import type { Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import type { MessageKey } from '~/domain/shared/message-key';
import type { PaymentState } from '~/domain/disbursements/payment-status';
import { BankStatement, type BankStatementRecord } from '#server/models/bank-statement';
import { Claim, type ClaimRecord } from '#server/models/claim';
import { Payment, type PaymentRecord } from '#server/models/payment';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

const ofOffice = ({ home }: Actor) => ({ institutionId: home?.kind === 'institution' ? home.id : '' });

interface Queue {
  id: string;
  heading: MessageKey;
  action: WaitingProvider['action'];
  state: PaymentState;
  /** What leaves out those that somebody else has to do, by the person. */
  except: (userId: string) => Record<string, unknown>;
  href: (paymentId: string) => string;
}

/** Payments of an institution that wait for one act, those that wait longest first. */
function queueOf({ id, heading, action, state, except, href }: Queue): WaitingProvider {
  const filterOf = (actor: Actor) => ({ ...ofOffice(actor), state, ...except(actor.userId) });
  return {
    id,
    heading,
    action,
    section: 'officePayments',
    count: (actor) => Payment.countDocuments(filterOf(actor)),
    list: async (actor, _now, limit) => {
      const payments = await Payment.find(filterOf(actor))
        .sort({ 'prepared.at': 1 })
        .limit(limit)
        .lean<PaymentRecord[]>();
      return payments.map((payment) => itemOf(payment, href(payment._id)));
    },
  };
}

const inEveryLanguage = (amount: Money): Localized => ({
  en: formatMoney('en', amount),
  ru: formatMoney('ru', amount),
  tk: formatMoney('tk', amount),
});

const itemOf = ({ number, organisation, amount }: PaymentRecord, href: string): WaitingItem => ({
  label: 'payments.desk.one',
  values: { number, organisation, amount: inEveryLanguage(amount) },
  href,
  until: null,
});

export const paymentsToApprove = queueOf({
  ...{ id: 'payments-to-approve', heading: 'payments.desk.approve', action: 'payments.approve', state: 'requested' },
  except: (userId) => ({ 'prepared.by': { $ne: userId } }),
  href: (id) => `/office/payments/${id}/approval`,
});

/** Where they are put into an order. */
export const paymentsToOrder = queueOf({
  ...{ id: 'payments-to-order', heading: 'payments.desk.order', action: 'payments.approve', state: 'approved' },
  except: () => ({}),
  href: () => '/office/payment-orders/new',
});

export const paymentsToRecord = queueOf({
  ...{ id: 'payments-to-record', heading: 'payments.desk.record', action: 'payments.record', state: 'ordered' },
  except: (userId) => ({ 'approved.by': { $ne: userId } }),
  href: (id) => `/office/payments/${id}/record`,
});

const toConfirm = ({ home }: Actor) => ({
  organisationId: home?.kind === 'organisation' ? home.id : '',
  state: 'paid' as const,
  confirmed: null,
});

/** Payments whose receipt the organisation has not confirmed yet. */
export const paymentsToConfirm: WaitingProvider = {
  id: 'payments-to-confirm',
  heading: 'payments.desk.confirm',
  action: 'payments.follow',
  section: 'payments',
  count: (actor) => Payment.countDocuments(toConfirm(actor)),
  list: async (actor, _now, limit) => {
    const payments = await Payment.find(toConfirm(actor))
      .sort({ 'prepared.at': 1 })
      .limit(limit)
      .lean<PaymentRecord[]>();
    return payments.map((payment) => itemOf(payment, `/agreements/${payment.agreementId}/payments`));
  },
};

const toDecide = (actor: Actor) => ({
  ...ofOffice(actor),
  waiting: { $ne: null },
  steps: { $elemMatch: { decided: null, 'proposed.by': { $ne: actor.userId } } },
});

/** Money that comes back, which somebody else has proposed and finance confirms. */
export const claimsToDecide: WaitingProvider = {
  id: 'claims-to-decide',
  heading: 'payments.desk.claims',
  action: 'payments.approve',
  section: 'officePayments',
  count: (actor) => Claim.countDocuments(toDecide(actor)),
  list: async (actor, _now, limit) => {
    const claims = await Claim.find(toDecide(actor)).limit(limit).lean<ClaimRecord[]>();
    return claims.map(({ _id, agreement, organisation, amount, currency }) => ({
      label: 'payments.desk.one',
      values: { number: agreement, organisation, amount: inEveryLanguage({ amount, currency }) },
      href: `/office/claims/${_id}`,
      until: null,
    }));
  },
};

const toLookAt = (actor: Actor) => ({ ...ofOffice(actor), mismatches: { $gt: 0 }, closed: null });

/** Statements of the bank with rows that do not fit their payments. */
export const statementsToLookAt: WaitingProvider = {
  id: 'statements-to-look-at',
  heading: 'payments.desk.statements',
  action: 'payments.record',
  section: 'officePayments',
  count: (actor) => BankStatement.countDocuments(toLookAt(actor)),
  list: async (actor, _now, limit) => {
    const statements = await BankStatement.find(toLookAt(actor), { rows: 0 })
      .sort({ 'taken.at': 1 })
      .limit(limit)
      .lean<Pick<BankStatementRecord, '_id' | 'taken' | 'mismatches'>[]>();
    return statements.map(({ _id, taken, mismatches }) => ({
      label: 'payments.desk.statement',
      values: { name: taken.name, count: mismatches },
      href: `/office/bank-statements/${_id}`,
      until: null,
    }));
  },
};
