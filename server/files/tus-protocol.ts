import { uploadRequest, type UploadRequest } from '~/domain/files/upload-request';
import { parseUploadMetadata } from '~/domain/files/upload-metadata';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { fieldErrorsOf } from '~/forms/field-errors';

/** The one version of https://tus.io/protocols/resumable-upload that we speak. */
const VERSION = '1.0.0';
const COMMON = { 'Tus-Resumable': VERSION, 'Cache-Control': 'no-store' };

/** An answer of the upload protocol: no body, everything in the headers. */
export function tusAnswer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...COMMON, ...headers } });
}

/** The refusal of a client that speaks another version, or null. */
export function refuseVersion(request: Request): Response | null {
  return request.headers.get('tus-resumable') === VERSION ? null : tusAnswer(412, { 'Tus-Version': VERSION });
}

/** What a creation request says of its file. Throws `invalid`, `too-large`. */
export function readCreation(request: Request): UploadRequest {
  const said = parseUploadMetadata(request.headers.get('upload-metadata') ?? '');
  const size = wholeNumber(request.headers.get('upload-length'));
  if (size !== null && size > MAX_FILE_BYTES) {
    throw new DomainError('too-large', 'error.tooLarge', { limit: MAX_FILE_BYTES / 1024 / 1024 });
  }
  const asked = uploadRequest.safeParse({
    name: said.get('filename'),
    size,
    sha256: said.get('sha256') ?? null,
    subject: said.get('subject'),
  });
  if (asked.success) return asked.data;
  throw new DomainError('invalid', fieldErrorsOf(asked.error).size?.key ?? 'form.error.invalid');
}

/** Where the body of a piece belongs. Throws `unsupported-type` and `invalid`. */
export function readPiece(request: Request): { offset: number } {
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') {
    throw new DomainError('unsupported-type', 'error.bodyType');
  }
  const offset = wholeNumber(request.headers.get('upload-offset'));
  if (offset === null) throw new DomainError('invalid');
  return { offset };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
