import type { Actor } from '~/domain/accounts/roles';
import { agreementPath } from '~/domain/agreements/places';
import { awardsToContract } from '#server/agreements/awards-to-contract';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import type { WaitingProvider } from './waiting-provider';

const homeOf = ({ home }: Actor, kind: 'organisation' | 'institution') => (home?.kind === kind ? home.id : '');

const unsigned = (side: 'organisation' | 'institution') => ({
  state: 'signing' as const,
  document: { $ne: null },
  'signatures.side': { $ne: side },
});

const named = ({ number, organisation, title, reference }: AgreementRecord) => ({
  ...{ organisation, title, reference },
  number: number ?? '',
});

/** Documents that the organisation's signatory has to sign. */
export const agreementsToSign: WaitingProvider = {
  id: 'agreements-to-sign',
  heading: 'agreementPages.desk.sign',
  action: 'agreements.sign',
  section: 'agreements',
  count: (actor) => Agreement.countDocuments(ownUnsigned(actor)),
  list: async (actor, _now, limit) =>
    (await first(ownUnsigned(actor), limit)).map((agreement) => ({
      label: 'agreementPages.desk.sign.one',
      values: named(agreement),
      href: `${agreementPath('organisation', agreement._id)}/signature`,
      until: null,
    })),
};

const ownUnsigned = (actor: Actor) => ({
  organisationId: homeOf(actor, 'organisation'),
  ...unsigned('organisation'),
});

/** Documents that the institution's approver has to sign. */
export const agreementsToSignFor: WaitingProvider = {
  id: 'agreements-to-sign-for',
  heading: 'agreementPages.desk.sign',
  action: 'agreements.approve',
  section: 'officeAgreements',
  count: (actor) => Agreement.countDocuments(officeUnsigned(actor)),
  list: async (actor, _now, limit) =>
    (await first(officeUnsigned(actor), limit)).map((agreement) => ({
      label: 'agreementPages.desk.sign.one',
      values: named(agreement),
      href: `${agreementPath('office', agreement._id)}/signature`,
      until: null,
    })),
};

const officeUnsigned = (actor: Actor) => ({
  institutionId: homeOf(actor, 'institution'),
  ...unsigned('institution'),
});

/** Accepted awards on which an agreement may be made now. */
export const awardsToBind: WaitingProvider = {
  id: 'awards-to-bind',
  heading: 'agreementPages.desk.make',
  action: 'agreements.manage',
  section: 'officeAgreements',
  count: async (actor, now) => (await ready(actor, now)).length,
  list: async (actor, now, limit) =>
    (await ready(actor, now)).slice(0, limit).map(({ place, organisation }) => ({
      label: 'agreementPages.desk.make.one',
      values: { reference: place.reference, lot: place.lot, organisation },
      href: '/office/agreements/new',
      until: null,
    })),
};

const ready = async (actor: Actor, now: Date) =>
  (await awardsToContract(actor, now)).filter(({ standing }) => standing === 'ready');

/** Agreements that were made and are not out for signature. */
export const agreementsToSend: WaitingProvider = {
  id: 'agreements-to-send',
  heading: 'agreementPages.desk.send',
  action: 'agreements.manage',
  section: 'officeAgreements',
  count: (actor) => Agreement.countDocuments(drafts(actor)),
  list: async (actor, _now, limit) =>
    (await first(drafts(actor), limit)).map((agreement) => ({
      label: 'agreementPages.desk.send.one',
      values: named(agreement),
      href: agreementPath('office', agreement._id),
      until: null,
    })),
};

const drafts = (actor: Actor) => ({ institutionId: homeOf(actor, 'institution'), state: 'draft' as const });

const first = (filter: Record<string, unknown>, limit: number) =>
  Agreement.find(filter).sort({ 'created.at': 1 }).limit(limit).lean<AgreementRecord[]>();
