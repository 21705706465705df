/** Largest form, in bytes: long answers of a 200-question application fit several times. */
export const MAX_FORM_BYTES = 4_000_000;
/** Largest form of one section of an application, in bytes: forty answers of 20,000 Cyrillic letters, each six bytes as sent. */
export const MAX_SECTION_BYTES = 8_000_000;
/** Largest request with a form as JSON: the longest text that is read, in letters of two bytes, with its envelope. */
export const MAX_IMPORT_BYTES = 4_500_000;
/** Largest upload request, in bytes: one file of 25 MB with its envelope. */
export const MAX_UPLOAD_BYTES = 27_000_000;
/** Largest request with an exclusion list: the file of 5 MB with its envelope. */
const MAX_LIST_REQUEST_BYTES = 5_500_000;

const FORM = 'application/x-www-form-urlencoded';
const FORM_WITH_FILES = 'multipart/form-data';
/** A piece of a file (tus 1.0.0, "PATCH"). */
const PIECE = 'application/offset+octet-stream';

interface Allowance {
  path: RegExp;
  type: string;
  /** In bytes. */
  limit: number;
}

/** Largest request with a letterhead: its logo with the texts and the envelope. */
const MAX_LETTERHEAD_BYTES = 400_000;

/** Largest request with a bank's statement: the file of 2 MB, or the same pasted, with the envelope. */
const MAX_STATEMENT_REQUEST_BYTES = 4_500_000;

/** The addresses that take more than a plain form. What is not here takes `MAX_FORM_BYTES` of a plain form. */
const ALLOWANCES: readonly Allowance[] = [
  { path: /^\/uploads\/[\w-]+$/, type: PIECE, limit: MAX_UPLOAD_BYTES },
  { path: /^\/office\/exclusion-lists$/, type: FORM_WITH_FILES, limit: MAX_LIST_REQUEST_BYTES },
  { path: /^\/institutions\/[\w-]+\/letterhead$/, type: FORM_WITH_FILES, limit: MAX_LETTERHEAD_BYTES },
  { path: /^\/office\/bank-statements$/, type: FORM_WITH_FILES, limit: MAX_STATEMENT_REQUEST_BYTES },
  { path: /^\/organisation\/documents$/, type: FORM_WITH_FILES, limit: MAX_UPLOAD_BYTES },
  {
    path: /^\/organisation\/profile\/(identification|contacts|mandate|finance)$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES,
  },
  { path: /^\/applications\/[\w-]+\/sections\/[\w-]+(\/autosave)?$/, type: FORM, limit: MAX_SECTION_BYTES },
  {
    path: /^\/applications\/[\w-]+\/sections\/[\w-]+$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES + MAX_SECTION_BYTES,
  },
  {
    path: /^\/applications\/[\w-]+\/documents-asked$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES + MAX_SECTION_BYTES,
  },
  { path: /^\/office\/agreements\/[\w-]+\/paper$/, type: FORM_WITH_FILES, limit: MAX_UPLOAD_BYTES },
  {
    path: /^\/agreements\/[\w-]+\/milestones\/[\w-]+\/report\/sections\/[\w-]+$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES + MAX_SECTION_BYTES,
  },
  {
    path: /^\/office\/agreements\/[\w-]+\/milestones\/[\w-]+\/visit$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES,
  },
  {
    path: /^\/agreements\/[\w-]+\/preconditions\/[\w-]+$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES,
  },
  {
    path: /^\/agreements\/[\w-]+\/milestones\/[\w-]+\/expenditure\/(?:new|receipts|costs\/[\w-]+)$/,
    type: FORM_WITH_FILES,
    limit: MAX_UPLOAD_BYTES,
  },
  {
    path: /^\/agreements\/[\w-]+\/milestones\/[\w-]+\/expenditure\/import$/,
    type: FORM_WITH_FILES,
    limit: MAX_IMPORT_BYTES,
  },
  { path: /^\/services\/[\w-]+\/quality\/[\w-]+\/findings\/\d+$/, type: FORM_WITH_FILES, limit: MAX_UPLOAD_BYTES },
  { path: /^\/services\/[\w-]+\/requests\/import$/, type: FORM_WITH_FILES, limit: MAX_IMPORT_BYTES },
  { path: /^\/applications\/[\w-]+\/appeal$/, type: FORM_WITH_FILES, limit: MAX_UPLOAD_BYTES },
  { path: /^\/office\/calls\/[\w-]+\/sections\/documents$/, type: FORM_WITH_FILES, limit: MAX_UPLOAD_BYTES },
  { path: /^\/office\/programmes\/[\w-]+\/(?:forms|rubrics)\/import$/, type: FORM_WITH_FILES, limit: MAX_IMPORT_BYTES },
];

/** How many bytes of a body of this media type an address takes; null where it takes none of this type. */
export function bodyAllowance(path: string, contentType: string): number | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  // Remix asks for a route's data under the route's own address with this ending.
  const address = path.replace(/\.data$/, '').replace(/(.)\/$/, '$1');
  const allowance = ALLOWANCES.find((one) => one.type === type && one.path.test(address));
  return allowance?.limit ?? (type === FORM ? MAX_FORM_BYTES : null);
}
