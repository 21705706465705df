import type { MessageKey } from '../shared/message-key';
import { SUBMISSION_STATES, type SubmissionState } from '../submissions/status';
import type { OpeningMinutes } from './minutes';
import type { PubliclyReceived } from './statement';

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

/** How the applications were opened, in words: where nothing had come there was no key to join. */
export function wayOf({ present, via }: { present: readonly unknown[]; via: OpeningMinutes['via'] }): MessageKey {
  return present.length === 0 ? 'openingPages.via.none' : `openingPages.via.${via}`;
}
