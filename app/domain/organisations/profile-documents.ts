import { POLICIES } from './profile-choices';
import type { ProfileContent, ProfileSection } from './profile-schema';

/** Documents of a profile that can expire. */
export const DATED_DOCUMENTS = ['certificate', 'power-of-attorney', ...POLICIES] as const;
export type DatedDocumentKind = (typeof DATED_DOCUMENTS)[number];

/** A document with the last day on which it is valid, `2027-03-31`. */
export interface DatedDocument {
  kind: DatedDocumentKind;
  /** Whose power of attorney it is; empty for the others. */
  of: string;
  validUntil: string;
  /** Where the profile tells it. */
  section: ProfileSection;
  field: string;
}

/** The documents of a profile that have a last day, the soonest first. */
export function datedDocuments({ identification, contacts, mandate }: ProfileContent): DatedDocument[] {
  const { hasCertificate, certificate } = identification;
  const documents: DatedDocument[] = [
    {
      kind: 'certificate',
      of: '',
      validUntil: hasCertificate === 'yes' ? certificate.validUntil : '',
      section: 'identification',
      field: 'certificate.validUntil',
    },
    ...contacts.signatories.map(({ name, validUntil }, at): DatedDocument => ({
      kind: 'power-of-attorney',
      of: name,
      validUntil,
      section: 'contacts',
      field: `signatories.${at}.validUntil`,
    })),
    ...POLICIES.map((policy): DatedDocument => ({
      kind: policy,
      of: '',
      validUntil: mandate.policies[policy].adopted === 'yes' ? mandate.policies[policy].validUntil : '',
      section: 'mandate',
      field: `policies.${policy}.validUntil`,
    })),
  ];
  return documents
    .filter(({ validUntil }) => validUntil !== '')
    .sort((one, other) => (one.validUntil < other.validUntil ? -1 : one.validUntil > other.validUntil ? 1 : 0));
}

/** Ids of the stored files that a profile refers to. */
export function filesOf(content: ProfileContent): string[] {
  const { identification, contacts, mandate, finance } = content;
  const ids = [
    identification.certificate.fileId,
    identification.charter.fileId,
    ...contacts.signatories.map(({ fileId }) => fileId),
    ...POLICIES.map((policy) => mandate.policies[policy].fileId),
    ...finance.years.map(({ fileId }) => fileId),
  ];
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** The same profile without the files that are not there any more: a removed document is as if it had not been told. */
export function withoutMissingFiles(content: ProfileContent, isThere: (id: string) => boolean): ProfileContent {
  const kept = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(kept) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [
        key,
        key === 'fileId' && typeof below === 'string' && !isThere(below) ? '' : kept(below as unknown),
      ]),
    ) as Value;
  };
  return kept(content);
}

/** Days before the last day on which the organisation is reminded, the earliest first. */
export const REMINDED_BEFORE = [60, 14, 0] as const;
export type ReminderStage = (typeof REMINDED_BEFORE)[number];

const DAY_MS = 86_400_000;

/** Whole days from one calendar day to another: 0 on the last day itself, below 0 after it. */
export function daysUntil(validUntil: string, today: string): number {
  return Math.round((Date.parse(`${validUntil}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}

/**
 * The reminder that is due on a day: that of the nearest threshold which is reached, so that a document which is told of
 * late is reminded of once, not three times at once. Null while there is more time than 60 days.
 */
export function reminderDue(validUntil: string, today: string): ReminderStage | null {
  const days = daysUntil(validUntil, today);
  return [...REMINDED_BEFORE].reverse().find((stage) => days <= stage) ?? null;
}
