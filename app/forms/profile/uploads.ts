import type { ProfileSection } from '~/domain/organisations/profile-schema';
import { POLICIES } from '~/domain/organisations/profile-choices';
import type { FormValues } from '../form-reply';

/** Sections whose forms come with files. */
export const SECTIONS_WITH_FILES: readonly ProfileSection[] = ['identification', 'contacts', 'mandate', 'finance'];

const SIGNATORIES = 11;
const YEARS = 7;

/** The fields that name a stored document, an empty item of each list included. */
const DOCUMENTS: readonly string[] = [
  'certificate.fileId',
  'charter.fileId',
  ...Array.from({ length: SIGNATORIES }, (_, at) => `signatories.${at}.fileId`),
  ...POLICIES.map((policy) => `policies.${policy}.fileId`),
  ...Array.from({ length: YEARS }, (_, at) => `years.${at}.fileId`),
];

/** The file field beside the field that names a stored document. */
export const uploadNameOf = (name: string): string => name.replace(/fileId$/, 'upload');

/** Every file field of a profile, and how many files it takes. */
export const UPLOAD_FIELDS: Record<string, number> = Object.fromEntries(
  DOCUMENTS.map((name) => [uploadNameOf(name), 1]),
);

/** What was typed, with the documents that came with it named in their fields. */
export function withUploads(typed: FormValues, sent: readonly { field: string; fileId: string }[]): FormValues {
  return {
    ...typed,
    ...Object.fromEntries(sent.map(({ field, fileId }) => [field.replace(/upload$/, 'fileId'), fileId])),
  };
}
