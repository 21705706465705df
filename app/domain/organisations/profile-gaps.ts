import { LOCALES } from '../shared/locale';
import type { Localized } from '../shared/localized';
import { POLICIES } from './profile-choices';
import { PROFILE_SECTIONS, type ProfileContent, type ProfileSection } from './profile-schema';

type Said<S extends ProfileSection> = ProfileContent[S];

/** Something that a complete profile tells; `null` where it is not asked of this organisation. */
interface Requirement<S extends ProfileSection> {
  /** The field to which the page leads; with the section it names the text `profile.gap.<section>.<field>`. */
  field: string;
  isThere: (said: Said<S>, content: ProfileContent) => boolean | null;
}

const said = (text: Localized) => LOCALES.some((locale) => text[locale] !== '');
const inEveryLanguage = (text: Localized) => LOCALES.every((locale) => text[locale] !== '');

const REQUIREMENTS: { [S in ProfileSection]: readonly Requirement<S>[] } = {
  identification: [
    { field: 'names', isThere: ({ names }) => inEveryLanguage(names) },
    { field: 'legalForm', isThere: ({ legalForm }) => legalForm !== '' },
    { field: 'registrationNumber', isThere: ({ registrationNumber }) => registrationNumber !== '' },
    { field: 'registeredOn', isThere: ({ registeredOn }) => registeredOn !== '' },
    { field: 'hasCertificate', isThere: ({ hasCertificate }) => hasCertificate !== '' },
    {
      field: 'certificate.issuedOn',
      isThere: ({ hasCertificate, certificate: { issuedOn, validUntil, permanent } }) =>
        hasCertificate === 'yes' ? issuedOn !== '' && (validUntil !== '' || permanent) : null,
    },
    {
      field: 'certificate.fileId',
      isThere: ({ hasCertificate, certificate }) => (hasCertificate === 'yes' ? certificate.fileId !== '' : null),
    },
    {
      field: 'noCertificateReason',
      isThere: ({ hasCertificate, noCertificateReason }) =>
        hasCertificate === 'no' ? noCertificateReason !== '' : null,
    },
    { field: 'charter.fileId', isThere: ({ charter }) => charter.fileId !== '' },
  ],
  contacts: [
    { field: 'address', isThere: ({ address }) => said(address) },
    { field: 'phone', isThere: ({ phone }) => phone !== '' },
    { field: 'contact.name', isThere: ({ contact }) => contact.name !== '' },
    { field: 'signatories', isThere: ({ signatories }) => signatories.some(({ name }) => name !== '') },
    {
      field: 'signatories.power',
      isThere: ({ signatories }) => (signatories.length > 0 ? signatories.every(({ power }) => power !== '') : null),
    },
  ],
  governance: [
    { field: 'body', isThere: ({ body }) => said(body) },
    { field: 'members', isThere: ({ members }) => members.some(({ name }) => name !== '') },
    { field: 'officers', isThere: ({ officers }) => officers.some(({ name }) => name !== '') },
  ],
  mandate: [
    { field: 'mission', isThere: ({ mission }) => said(mission) },
    { field: 'targetGroups', isThere: ({ targetGroups }) => targetGroups.length > 0 },
    { field: 'services', isThere: ({ services }) => services.length > 0 },
    { field: 'places', isThere: ({ places }) => places.length > 0 },
    ...POLICIES.flatMap((policy): Requirement<'mandate'>[] => [
      { field: `policies.${policy}.adopted`, isThere: ({ policies }) => policies[policy].adopted !== '' },
      {
        field: `policies.${policy}.fileId`,
        isThere: ({ policies }) => (policies[policy].adopted === 'yes' ? policies[policy].fileId !== '' : null),
      },
    ]),
  ],
  experience: [
    { field: 'projects', isThere: ({ projects }) => projects.some(({ title }) => said(title)) },
    { field: 'references', isThere: ({ references }) => references.some(({ name }) => name !== '') },
  ],
  finance: [
    {
      field: 'years',
      isThere: ({ years }) => years.filter(({ year, band }) => year !== null && band !== '').length >= FINANCIAL_YEARS,
    },
    { field: 'accounting', isThere: ({ accounting }) => accounting !== '' },
    { field: 'duties', isThere: ({ duties, separateDuties }) => separateDuties.length > 0 || said(duties) },
  ],
  capacity: [
    { field: 'staff', isThere: ({ staff }) => staff.some(({ profession }) => profession !== '') },
    { field: 'premises', isThere: ({ premises }) => premises.some(({ address }) => address !== '') },
    { field: 'equipment', isThere: ({ equipment }) => said(equipment) },
  ],
};

/** Of so many past years the budget is told. */
const FINANCIAL_YEARS = 3;

/** What a section still lacks, and how much of what is asked is there. */
export interface SectionCompleteness {
  there: number;
  wanted: number;
  /** Fields of what is missing, in the order of the section. */
  missing: string[];
}
export type Completeness = Record<ProfileSection, SectionCompleteness>;

export function completenessOf(content: ProfileContent): Completeness {
  return Object.fromEntries(
    PROFILE_SECTIONS.map((section) => [section, completenessIn(section, content)]),
  ) as Completeness;
}

function completenessIn<S extends ProfileSection>(section: S, content: ProfileContent): SectionCompleteness {
  const requirements: readonly Requirement<S>[] = REQUIREMENTS[section];
  const answers = requirements.map(({ field, isThere }) => ({ field, there: isThere(content[section], content) }));
  const asked = answers.filter(({ there }) => there !== null);
  const missing = asked.filter(({ there }) => !there).map(({ field }) => field);
  return { there: asked.length - missing.length, wanted: asked.length, missing };
}

/** All sections together. */
export function overallCompleteness(completeness: Completeness): { there: number; wanted: number; percent: number } {
  const all = Object.values(completeness);
  const there = all.reduce((sum, section) => sum + section.there, 0);
  const wanted = all.reduce((sum, section) => sum + section.wanted, 0);
  // Rounded down: 100 means that nothing is missing.
  return { there, wanted, percent: Math.floor((there / wanted) * 100) };
}
