import type { CallContent, Lot } from '../calls/schema';
import type { OrganisationFacts, Standing } from '../organisations/standing';
import type { MessageKey } from '../shared/message-key';
import { portalDay } from '../shared/portal-day';

/** What a call can have the portal check of whoever applies, in the order in which it is told. */
export const CHECKS = [
  'notExcluded', 'certificateValid', 'yearsRegistered', 'verifiedOrganisation', 'worksInPlace', 'noOverdueReport',
] as const; // prettier-ignore
export type CheckName = (typeof CHECKS)[number];

export type CheckOutcome = 'met' | 'not-met' | 'unknown';

/** One check of an organisation for one lot. */
export interface EligibilityCheck {
  name: CheckName;
  outcome: CheckOutcome;
  /**
   * What it stands in the way of while it is not met: what cannot become true before the deadline keeps an application from
   * being begun; what still can, only from being submitted. Null where it is met.
   */
  blocks: 'beginning' | 'submission' | null;
  says: MessageKey;
  /** A day that `says` tells, as `2026-03-22`. */
  day?: string | undefined;
  /** A number that `says` tells. */
  count?: number | undefined;
}

interface Applicant {
  eligibility: CallContent['eligibility'];
  lot: Pick<Lot, 'place'>;
  facts: OrganisationFacts;
  standing: Standing;
  /** The call's deadline. */
  deadline: Date;
  now: Date;
}

type Found = Omit<EligibilityCheck, 'name'>;

const met = (says: MessageKey, values: Partial<Found> = {}): Found => ({
  outcome: 'met',
  blocks: null,
  says,
  ...values,
});

const notMet = (blocks: 'beginning' | 'submission', says: MessageKey, values: Partial<Found> = {}): Found => ({
  outcome: 'not-met',
  blocks,
  says,
  ...values,
});

/** The profile does not say: it may still be told before the deadline. */
const unknown = (says: MessageKey): Found => ({ outcome: 'unknown', blocks: 'submission', says });

const CHECK: Record<CheckName, (applicant: Applicant) => Found> = {
  notExcluded: ({ standing }) =>
    standing.excluded ? notMet('beginning', 'eligibility.notExcluded.no') : met('eligibility.notExcluded.yes'),

  /** Valid on the day of the deadline; one that ends before can be renewed, one that has ended must be first. */
  certificateValid: ({ facts: { certificate }, deadline, now }) => {
    if (!certificate) return unknown('eligibility.certificateValid.unknown');
    const day = certificate.validUntil;
    if (day === null) return met('eligibility.certificateValid.permanent');
    if (day < portalDay(now)) return notMet('beginning', 'eligibility.certificateValid.expired', { day });
    if (day < portalDay(deadline)) return notMet('submission', 'eligibility.certificateValid.expires', { day });
    return met('eligibility.certificateValid.yes', { day });
  },

  yearsRegistered: ({ eligibility, facts: { registeredOn }, deadline }) => {
    const count = eligibility.yearsRegistered ?? 0;
    if (registeredOn === null) return unknown('eligibility.yearsRegistered.unknown');
    const [year = '', ...rest] = registeredOn.split('-');
    const reached = [String(Number(year) + count).padStart(4, '0'), ...rest].join('-') <= portalDay(deadline);
    const values = { day: registeredOn, count };
    return reached
      ? met('eligibility.yearsRegistered.yes', values)
      : notMet('beginning', 'eligibility.yearsRegistered.no', values);
  },

  verifiedOrganisation: ({ standing: { verifiedUntil }, now }) => {
    if (!verifiedUntil) return notMet('submission', 'eligibility.verifiedOrganisation.no');
    const day = portalDay(verifiedUntil);
    return verifiedUntil > now
      ? met('eligibility.verifiedOrganisation.yes', { day })
      : notMet('submission', 'eligibility.verifiedOrganisation.lapsed', { day });
  },

  worksInPlace: ({ facts: { places }, lot: { place } }) => {
    if (places.length === 0) return unknown('eligibility.worksInPlace.unknown');
    return places.includes(place)
      ? met('eligibility.worksInPlace.yes')
      : notMet('submission', 'eligibility.worksInPlace.no');
  },

  /** Nothing is overdue before there are agreements. */
  noOverdueReport: () => met('eligibility.noOverdueReport.yes'),
};

/**
 * What the call has the portal check of an organisation that applies for one of its lots, at `now`. An exclusion counts in
 * every call, whether the call says so or not.
 */
export function eligibilityOf(applicant: Applicant): EligibilityCheck[] {
  const asked = ({ eligibility }: Applicant, name: CheckName) => name === 'notExcluded' || Boolean(eligibility[name]);
  return CHECKS.filter((name) => asked(applicant, name)).map((name) => ({
    name,
    ...CHECK[name](applicant),
  }));
}

/** True where no check keeps an application from being begun. */
export const mayBegin = (checks: readonly EligibilityCheck[]): boolean =>
  checks.every(({ blocks }) => blocks !== 'beginning');
