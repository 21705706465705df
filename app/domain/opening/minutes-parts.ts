import type { MessageKey } from '../shared/message-key';
import { SUBMISSION_STATES, type SubmissionState } from '../submissions/status';
import type { OpeningStatement, PubliclyReceived } from './statement';

/** The received submissions of an opening by their state. */
export function byState(received: readonly PubliclyReceived[]): Record<SubmissionState, PubliclyReceived[]> {
  const of = (wanted: SubmissionState) => received.filter(({ state }) => state === wanted);
  return Object.fromEntries(SUBMISSION_STATES.map((state) => [state, of(state)])) as Record<
    SubmissionState,
    PubliclyReceived[]
  >;
}

/** What could not be opened, each with its reason. */
export function failuresOf(received: readonly PubliclyReceived[]): { receipt: string; failure: MessageKey }[] {
  return received.flatMap(({ receipt, failure }) => (failure === null ? [] : [{ receipt, failure }]));
}

/** How the applications were opened, in words: where nothing had come no key was needed. */
export function wayOf({ received, via }: Pick<OpeningStatement, 'received' | 'via'>): MessageKey {
  return received.length === 0 ? 'openingPages.via.none' : `openingPages.via.${via}`;
}

/** True where there is somebody to name and the call does not name them yet. */
export function keepsNames({ received }: Pick<OpeningStatement, 'received'>): boolean {
  return received.length > 0 && received.every(({ organisation }) => organisation === undefined);
}

/** So many receipts stand on one page. */
const PAGE_SIZE = 100;

/** The rows of one page, counted from 1; a page that there is not becomes the nearest that there is. */
export function pageOf<Row>(all: readonly Row[], wanted: number) {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), pages) : 1;
  return { rows: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: all.length, page, pages };
}
