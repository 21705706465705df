import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord, ReviewComment } from '#server/models/call-version';

/** The comments with which a version was returned last, as long as it is being mended. */
export function lastComments(
  call: Pick<CallRecord, 'open'>,
  open: Pick<CallVersionRecord, 'returned'>,
): ReviewComment[] {
  return call.open?.returned ? (open.returned.at(-1)?.comments ?? []) : [];
}
