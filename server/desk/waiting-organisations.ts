import type { Actor } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';
import { portalDay } from '~/domain/shared/portal-day';
import { Organisation, type OrganisationRecord } from '#server/models/organisation';
import type { WaitingProvider } from './waiting-provider';

type Wanted = (actor: Actor, now: Date) => Record<string, unknown>;

interface Kind extends Pick<WaitingProvider, 'id' | 'heading' | 'action' | 'section'> {
  wanted: Wanted;
  label: MessageKey;
  /** Where the thing is done. */
  place: (organisation: OrganisationRecord) => string;
}

function provider({ wanted, label, place, ...kind }: Kind): WaitingProvider {
  return {
    ...kind,
    count: (actor, now) => Organisation.countDocuments(wanted(actor, now)),
    list: async (actor, now, limit) => {
      const organisations = await Organisation.find(wanted(actor, now))
        .sort({ 'standing.since': 1, _id: 1 })
        .limit(limit)
        .lean<OrganisationRecord[]>();
      return organisations.map((organisation) => ({
        label,
        values: { name: organisation.name, count: organisation.standing.openHits },
        href: place(organisation),
        until: null,
      }));
    },
  };
}

const office = ({ _id }: OrganisationRecord) => `/office/organisations/${_id}`;

/** Organisations that asked to be verified, the longest waiting first. */
export const verificationsToDecide = provider({
  id: 'verifications-to-decide',
  heading: 'verification.desk.toDecide',
  action: 'verification.decide',
  section: 'officeOrganisations',
  wanted: () => ({ 'standing.state': 'waiting' }),
  label: 'verification.desk.organisation',
  place: (organisation) => `${office(organisation)}/verification`,
});

/** Refusals that somebody else has proposed. */
export const refusalsToConfirm = provider({
  id: 'refusals-to-confirm',
  heading: 'verification.desk.toConfirm',
  action: 'verification.confirm',
  section: 'officeOrganisations',
  wanted: ({ userId }) => ({ 'standing.state': 'refusal-proposed', 'standing.refusalBy': { $ne: userId } }),
  label: 'verification.desk.organisation',
  place: (organisation) => `${office(organisation)}/refusal`,
});

/** Exclusions that somebody else has proposed and that have not run out meanwhile. */
export const exclusionsToDecide = provider({
  id: 'exclusions-to-decide',
  heading: 'verification.desk.exclusions',
  action: 'exclusions.decide',
  section: 'officeOrganisations',
  wanted: ({ userId }, now) => ({
    'standing.exclusion.approved': false,
    'standing.exclusion.proposedBy': { $ne: userId },
    $or: [{ 'standing.exclusion.until': null }, { 'standing.exclusion.until': { $gte: portalDay(now) } }],
  }),
  label: 'verification.desk.organisation',
  place: (organisation) => `${office(organisation)}/exclusion`,
});

/** Organisations with likely hits on exclusion lists that nobody has decided. */
export const hitsToDecide = provider({
  id: 'hits-to-decide',
  heading: 'verification.desk.hits',
  action: 'verification.decide',
  section: 'officeOrganisations',
  wanted: () => ({ 'standing.openHits': { $gt: 0 } }),
  label: 'verification.desk.hit',
  place: (organisation) => `${office(organisation)}/hits`,
});

/** The own organisation, when more is wanted of it before it can be verified. */
export const informationWanted = provider({
  id: 'information-wanted',
  heading: 'verification.desk.information',
  action: 'verification.ask',
  section: 'ownVerification',
  wanted: ({ home }) => ({ _id: home?.kind === 'organisation' ? home.id : '', 'standing.state': 'information' }),
  label: 'verification.desk.own',
  place: () => '/organisation/verification',
});
