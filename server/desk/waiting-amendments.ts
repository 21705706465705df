import type { Actor } from '~/domain/accounts/roles';
import { agreementPath } from '~/domain/agreements/places';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import type { WaitingItem, WaitingProvider } from './waiting-provider';

type Filter = Record<string, unknown>;

const homeOf = ({ home }: Actor, kind: 'organisation' | 'institution') => (home?.kind === kind ? home.id : '');

/** The oldest first, each named by its agreement. */
async function first(filter: Filter, side: 'organisation' | 'office', limit: number): Promise<WaitingItem[]> {
  const amendments = await Amendment.find(filter, { agreementId: 1, number: 1 })
    .sort({ 'created.at': 1 })
    .limit(limit)
    .lean<Pick<AmendmentRecord, '_id' | 'agreementId' | 'number'>[]>();
  const agreements = await Agreement.find(
    { _id: { $in: amendments.map(({ agreementId }) => agreementId) } },
    { number: 1, organisation: 1 },
  ).lean<Pick<AgreementRecord, '_id' | 'number' | 'organisation'>[]>();
  return amendments.map(({ _id, agreementId, number }) => {
    const agreement = agreements.find((one) => one._id === agreementId);
    return {
      label: 'amendments.desk.one',
      values: { number, agreement: agreement?.number ?? '', organisation: agreement?.organisation ?? '' },
      href: `${agreementPath(side, agreementId)}/amendments/${_id}`,
      until: null,
    };
  });
}

const toAnswer = (actor: Actor): Filter => ({ organisationId: homeOf(actor, 'organisation'), state: 'approved' });

/** Amendments that the organisation's signatory has to accept or decline. */
export const amendmentsToAnswer: WaitingProvider = {
  id: 'amendments-to-answer',
  heading: 'amendments.desk.answer',
  action: 'agreements.sign',
  section: 'agreements',
  count: (actor) => Amendment.countDocuments(toAnswer(actor)),
  list: (actor, _now, limit) => first(toAnswer(actor), 'organisation', limit),
};

const toDecide = (actor: Actor): Filter => ({
  institutionId: homeOf(actor, 'institution'),
  state: 'submitted',
  preparers: { $ne: actor.userId },
});

/** Amendments that an approver who had no hand in them has to approve or return. */
export const amendmentsToDecide: WaitingProvider = {
  id: 'amendments-to-decide',
  heading: 'amendments.desk.decide',
  action: 'agreements.approve',
  section: 'officeAgreements',
  count: (actor) => Amendment.countDocuments(toDecide(actor)),
  list: (actor, _now, limit) => first(toDecide(actor), 'office', limit),
};

const toPrepare = (actor: Actor): Filter => ({
  institutionId: homeOf(actor, 'institution'),
  state: { $in: ['requested', 'returned'] },
});

/** Amendments that organisations ask for, and those that came back from the approver. */
export const amendmentsToPrepare: WaitingProvider = {
  id: 'amendments-to-prepare',
  heading: 'amendments.desk.prepare',
  action: 'agreements.manage',
  section: 'officeAgreements',
  count: (actor) => Amendment.countDocuments(toPrepare(actor)),
  list: (actor, _now, limit) => first(toPrepare(actor), 'office', limit),
};
