import { chainText, EMPTY_CHAIN, type ChainHead, type ChainLink, type Digest } from './chain';

/** An event as stored: its own members, and its place in the chain. */
export interface StoredEvent {
  _id: string;
  chain: ChainLink;
  [member: string]: unknown;
}

/** The head of a day, as it was published: no event up to `sequence` may change after that. */
export interface DayHead extends ChainHead {
  day: string;
}

export type Finding =
  | { kind: 'edited' | 'inserted'; sequence: number; eventId: string }
  | { kind: 'reordered'; sequence: number; eventId: string; belongsAt: number }
  | { kind: 'removed'; from: number; to: number }
  /** The chain agrees with itself, but not with a published head: it was made anew from some event after `agreedUpTo`. */
  | { kind: 'rewritten'; day: string; sequence: number; agreedUpTo: number };

interface Seen extends ChainHead {
  eventId: string;
  /** Whether its own hash fits, so that its successor can be held against it. */
  sound: boolean;
}

interface Suspect {
  sequence: number;
  eventId: string;
  /** Kept for the first few only: memory stays bounded however much was changed. */
  event?: StoredEvent;
}

/** What the fold carries from event to event. */
export interface Verification {
  count: number;
  last: Seen;
  agreedUpTo: number;
  heads: DayHead[];
  findings: Finding[];
  suspects: Suspect[];
  /** Two sound events whose link does not fit; the next link tells which of them was replaced. */
  doubt: { earlier: Seen; later: Seen } | null;
}

const KEPT_SUSPECTS = 32;

export function beginVerification(heads: readonly DayHead[] = []): Verification {
  return {
    count: 0,
    last: { ...EMPTY_CHAIN, eventId: '', sound: true },
    agreedUpTo: 0,
    heads: [...heads].sort((a, b) => a.sequence - b.sequence),
    findings: [],
    suspects: [],
    doubt: null,
  };
}

/** Takes the next event in the order of positions. Changes `state` in place: there may be millions of steps. */
export function verifyNext(state: Verification, event: StoredEvent, digest: Digest): void {
  state.count += 1;
  const { _id: eventId, chain } = event;
  if (!isLink(chain) || chain.sequence <= state.last.sequence) {
    state.findings.push({ kind: 'inserted', sequence: chain.sequence, eventId });
    return;
  }
  const gap = chain.sequence > state.last.sequence + 1;
  if (gap) {
    state.findings.push({ kind: 'removed', from: state.last.sequence + 1, to: chain.sequence - 1 });
  }
  const { chain: _, ...rest } = event;
  const sound = digest(chainText(rest, chain.sequence, chain.previous)) === chain.hash;
  const seen: Seen = { sequence: chain.sequence, hash: chain.hash, eventId, sound };
  if (!sound) {
    const keep = state.suspects.length < KEPT_SUSPECTS;
    state.suspects.push({ sequence: chain.sequence, eventId, ...(keep ? { event } : {}) });
  }
  checkLink(state, seen, chain.previous, gap);
  checkHeads(state, seen);
  state.last = seen;
}

/** The verdict after the last event. `newest` is the head that was stored last, read after the last event. */
export function endVerification(state: Verification, digest: Digest, newest: ChainHead = EMPTY_CHAIN): Finding[] {
  if (state.doubt) blame(state, disowned(newest, state.doubt.later) ? state.doubt.later : state.doubt.earlier);
  else if (disowned(newest, state.last) && state.last.sound && !state.findings.some(tellsOf(state.last))) {
    blame(state, state.last);
  }
  const end = Math.max(newest.sequence, ...state.heads.slice(-1).map((head) => head.sequence));
  if (end > state.last.sequence) state.findings.push({ kind: 'removed', from: state.last.sequence + 1, to: end });
  if (newest.sequence < state.last.sequence && newest !== EMPTY_CHAIN) {
    state.findings.push({ kind: 'inserted', sequence: state.last.sequence, eventId: state.last.eventId });
  }
  const told = [...state.findings, ...state.suspects.map((suspect) => verdictOn(suspect, state.suspects, digest))];
  return told.sort((a, b) => placeOf(a) - placeOf(b));
}

function isLink({ sequence, previous, hash }: ChainLink): boolean {
  return Number.isSafeInteger(sequence) && sequence > 0 && typeof previous === 'string' && typeof hash === 'string';
}

function checkLink(state: Verification, seen: Seen, previous: string, gap: boolean): void {
  const { last, doubt } = state;
  state.doubt = null;
  const fits = gap || !seen.sound || !last.sound || previous === last.hash;
  if (doubt) blame(state, fits ? doubt.earlier : doubt.later);
  else if (!fits && last.sequence === 0) blame(state, seen);
  else if (!fits) state.doubt = { earlier: last, later: seen };
}

/** The stored head stands at this very event and names another hash. */
function disowned(newest: ChainHead, { sequence, hash }: Seen): boolean {
  return newest.sequence === sequence && sequence > 0 && newest.hash !== hash;
}

function tellsOf({ sequence }: Seen): (finding: Finding) => boolean {
  return (finding) => finding.kind !== 'removed' && finding.sequence === sequence;
}

function blame({ findings }: Verification, seen: Seen): void {
  findings.push({ kind: 'edited', sequence: seen.sequence, eventId: seen.eventId });
  seen.sound = false;
}

function checkHeads(state: Verification, seen: Seen): void {
  while (state.heads[0] && state.heads[0].sequence <= seen.sequence) {
    const head = state.heads.shift() as DayHead;
    if (head.sequence < seen.sequence) continue;
    if (head.hash === seen.hash) {
      state.agreedUpTo = head.sequence;
    } else if (state.doubt) {
      blame(state, state.doubt.later);
      state.doubt = null;
    } else if (seen.sound) {
      const { day, sequence } = head;
      state.findings.push({ kind: 'rewritten', day, sequence, agreedUpTo: state.agreedUpTo });
    }
  }
}

/** An event that does not fit its own place was moved when it fits that of another suspect, and edited otherwise. */
function verdictOn({ sequence, eventId, event }: Suspect, all: readonly Suspect[], digest: Digest): Finding {
  if (event) {
    const { chain: _, ...rest } = event;
    const kept = all.flatMap((other) => (other.event ? [other.event.chain] : []));
    for (const place of kept.filter((link) => link.sequence !== sequence)) {
      const fits = ({ previous, hash }: ChainLink) => digest(chainText(rest, place.sequence, previous)) === hash;
      if (kept.some(fits)) return { kind: 'reordered', sequence, eventId, belongsAt: place.sequence };
    }
  }
  return { kind: 'edited', sequence, eventId };
}

function placeOf(finding: Finding): number {
  return finding.kind === 'removed' ? finding.from : finding.sequence;
}
