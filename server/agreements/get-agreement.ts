import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { scheduleFaults } from '~/domain/agreements/schedule';
import { ownUser } from '#server/accounts/change-user';
import { appealPending } from '#server/appeals/appeal-pending';
import { listHistory } from '#server/audit/list-history';
import { agreementBalances } from '#server/ledger/post-entries';
import type { AgreementRecord } from '#server/models/agreement';
import { preconditionsMet } from '#server/preconditions/weigh-preconditions';
import { loadOfficeAgreement, loadOwnAgreement } from './load-agreement';

interface Arguments {
  actor: Actor;
  agreementId: string;
  now: Date;
}

export type AgreementPage = Awaited<ReturnType<typeof pageOf>>;
export type OfficeAgreementPage = Awaited<ReturnType<typeof getOfficeAgreement>>;

/** An agreement of the actor's own organisation: where it stands, and what can be done now. */
export async function getOwnAgreement({ actor, agreementId, now }: Arguments) {
  const agreement = await loadOwnAgreement(actor, agreementId, 'agreements.read');
  const maySign = can(actor, 'agreements.sign', { organisationId: agreement.organisationId });
  return pageOf(agreement, { actor, side: 'organisation', maySign, now });
}

/** An agreement for the office of its institution, with its history. */
export async function getOfficeAgreement({ actor, agreementId, now }: Arguments) {
  const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.oversee');
  const { institutionId, state, content, languages } = agreement;
  const maySign = can(actor, 'agreements.approve', { institutionId });
  const mayManage = can(actor, 'agreements.manage', { institutionId });
  const faults = state === 'draft' ? scheduleFaults(content, languages) : [];
  return {
    ...(await pageOf(agreement, { actor, side: 'institution', maySign, now })),
    callId: agreement.callId,
    mayManage,
    faults,
    history: await listHistory({ kind: 'agreement', id: agreementId }),
    may: {
      change: mayManage && state === 'draft',
      send: mayManage && state === 'draft' && faults.length === 0,
      takeBack: mayManage && state === 'signing',
      drop: mayManage && (state === 'draft' || state === 'signing'),
      suspend: maySign && state === 'active',
      resume: maySign && state === 'suspended',
      terminate: maySign && (state === 'active' || state === 'suspended'),
      close: (mayManage || maySign) && state === 'active',
      addPaper: mayManage && state === 'signing' && agreement.document !== null,
    },
  };
}

interface Reader {
  actor: Actor;
  side: 'organisation' | 'institution';
  maySign: boolean;
  now: Date;
}

async function pageOf(agreement: AgreementRecord, { actor, side, maySign, now }: Reader) {
  const { _id: id, state, document, signatures, callId, lot, content } = agreement;
  const isAppealed = await appealPending(callId, lot);
  const self = await ownUser(actor.userId);
  const isSigning = state === 'signing';
  return {
    ...{ id, state, isAppealed, maySign, version: agreement.version, edition: agreement.edition },
    ...{ number: agreement.number, reference: agreement.reference, organisation: agreement.organisation },
    ...{ title: agreement.title, languages: agreement.languages },
    terms: {
      ...{ startsOn: content.startsOn, endsOn: content.endsOn, amount: content.amount, retention: content.retention },
      ...{ milestones: content.milestones.length, specialTerms: content.specialTerms },
    },
    document: document && { sha256: document.sha256, at: document.at },
    signatures: signatures.map(({ side: of, name, at, sha256, fileId }) => ({ side: of, name, at, sha256, fileId })),
    activated: agreement.activated && { at: agreement.activated.at },
    suspended: agreement.suspended && { at: agreement.suspended.at, reason: agreement.suspended.reason },
    ended: agreement.ended && { at: agreement.ended.at, reason: agreement.ended.reason },
    isHeld: agreement.holds.length > 0,
    balances: agreement.activated ? await agreementBalances(id) : null,
    conditionsMet: isSigning ? await preconditionsMet(id, now) : null,
    canSignNow:
      maySign && isSigning && document !== null && !isAppealed && !signatures.some((one) => one.side === side),
    hasSecondStep: self.secondFactor !== null,
  };
}
