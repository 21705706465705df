import type { Role } from '../accounts/roles';
import type { MessageKey } from '../shared/message-key';
import type { SubmissionState } from '../submissions/status';

/** One submission in the minutes of an opening. */
export interface MinutedSubmission {
  receipt: string;
  lot: string;
  organisationId: string;
  organisation: string;
  submittedAt: Date;
  /** The number of the application's submission, from 1. */
  number: number;
  /** As on the receipt. */
  sha256: string;
  state: SubmissionState;
  /** Why it could not be opened; null where every hash was verified. */
  failure: MessageKey | null;
}

/** The call that an opening speaks of, as it was then: a later addendum must not change what was signed. */
export interface OpenedCall {
  reference: string;
  closesAt: Date;
  /** Whether the call promised to name the organisations at the opening. */
  namesAtOpening: boolean;
}

/** What an opening found, once it is over: who was there and when, what had come, what could not be opened. */
export interface OpeningMinutes {
  call: OpenedCall;
  /** Counts the runs: a later one tries again what had failed. */
  number: number;
  /** With the shares of openers, or with the offline recovery share. */
  via: 'openers' | 'recovery';
  present: { userId: string; name: string; role: Role; at: Date }[];
  startedAt: Date;
  finishedAt: Date;
  /** Every submission that ever got a receipt for this call. */
  received: MinutedSubmission[];
  /** How many submissions the audit trail tells of that are not in the database any more. */
  missing: number;
  /** Random, never public. */
  nonce: string;
  /** Hex, of `{nonce, organisations: [{receipt, organisationId, organisation}]}` as canonical JSON: binds names that are not told. */
  organisationsSha256: string;
  /** Hex, of the public statement (`openingStatement`) as canonical JSON. */
  sha256: string;
  /** Ed25519 by the portal's key over `sha256`, base64url. */
  signature: string;
  /** The id of the portal's key that signed. */
  signedBy: string;
}
