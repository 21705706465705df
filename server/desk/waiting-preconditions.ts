import type { Actor } from '~/domain/accounts/roles';
import { isSettled } from '~/domain/preconditions/kinds';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Precondition, type PreconditionRecord } from '#server/models/precondition';
import { weighPreconditions } from '#server/preconditions/weigh-preconditions';
import type { WaitingProvider } from './waiting-provider';

/** More agreements than that do not wait for one organisation at a time. */
const MOST = 50;

async function openOf({ home }: Actor, now: Date) {
  const organisationId = home?.kind === 'organisation' ? home.id : '';
  const agreements = await Agreement.find({ organisationId, state: 'signing', number: { $ne: null } })
    .sort({ 'created.at': -1 })
    .limit(MOST)
    .lean<AgreementRecord[]>();
  const open: { agreement: AgreementRecord; missing: number }[] = [];
  for (const agreement of agreements) {
    const missing = (await weighPreconditions(agreement, now)).filter(
      ({ standing, record }) => record.kind !== 'signed-agreement' && !isSettled(standing) && standing !== 'submitted',
    ).length;
    if (missing > 0) open.push({ agreement, missing });
  }
  return open;
}

/** On the desk of an organisation: agreements that still wait for something of it. */
export const preconditionsToMeet: WaitingProvider = {
  id: 'preconditions-to-meet',
  heading: 'preconditions.desk.open',
  action: 'agreements.report',
  section: 'desk',
  count: async (actor, now) => (await openOf(actor, now)).length,
  list: async (actor, now, limit) =>
    (await openOf(actor, now)).slice(0, limit).map(({ agreement, missing }) => ({
      label: 'preconditions.desk.agreement',
      values: { number: agreement.number ?? '', title: agreement.title, count: missing },
      href: `/agreements/${agreement._id}/preconditions`,
      until: null,
    })),
};

const toReview = ({ home }: Actor) => ({
  institutionId: home?.kind === 'institution' ? home.id : '',
  evidence: { $type: 'object' as const },
  reviewed: null,
  waived: null,
});

/** On the desk of a manager: evidence that waits for a look, the oldest first. */
export const evidenceToReview: WaitingProvider = {
  id: 'evidence-to-review',
  heading: 'preconditions.desk.evidence',
  action: 'agreements.manage',
  section: 'desk',
  count: (actor) => Precondition.countDocuments(toReview(actor)),
  list: async (actor, _now, limit) => {
    const waiting = await Precondition.find(toReview(actor))
      .sort({ 'evidence.at': 1 })
      .limit(limit)
      .lean<PreconditionRecord[]>();
    const agreements = await Agreement.find(
      { _id: { $in: waiting.map(({ agreementId }) => agreementId) } },
      { number: 1, organisation: 1 },
    ).lean<Pick<AgreementRecord, '_id' | 'number' | 'organisation'>[]>();
    return waiting.map(({ agreementId, key, text }) => ({
      label: 'preconditions.desk.item',
      values: {
        precondition: text,
        organisation: agreements.find(({ _id }) => _id === agreementId)?.organisation ?? '',
      },
      href: `/office/agreements/${agreementId}/preconditions/${key}`,
      until: null,
    }));
  },
};
