import { canonicalJson } from '~/domain/shared/canonical-json';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits; given from outside, so that the domain stays pure. */
export type Digest = (text: string) => string;

/** An event's place: positions count from 1, `previous` is the hash of the event before. */
export interface ChainLink {
  sequence: number;
  previous: string;
  hash: string;
}

/** Where a chain stands: its last position and that event's hash. */
export type ChainHead = Pick<ChainLink, 'sequence' | 'hash'>;

/** The head before the first event. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** The text whose SHA-256 is an event's hash: the event as stored without its `chain`, its position, the hash before. */
export function chainText(event: object, sequence: number, previous: string): string {
  return canonicalJson({ event, previous, sequence });
}

/** The link that puts `event` (as stored, without `chain`) behind `head`. */
export function linkAfter(head: ChainHead, event: object, digest: Digest): ChainLink {
  const sequence = head.sequence + 1;
  return { sequence, previous: head.hash, hash: digest(chainText(event, sequence, head.hash)) };
}
