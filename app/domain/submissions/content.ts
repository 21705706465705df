import type { Answers } from '../applications/answers';

/** A file of a submission as its receipt lists it. */
export interface SubmittedFile {
  id: string;
  /** The key of the question that it answers. */
  question: string;
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  /** Hex, of the file's content. */
  sha256: string;
}

/**
 * What an organisation submitted, once and for all. Its SHA-256 as canonical JSON stands on the receipt and in the record of
 * the opening; the random number keeps anybody from finding it by guessing.
 */
export interface SubmissionContent {
  format: 1;
  /** Random, 32 bytes in hex. */
  nonce: string;
  submissionId: string;
  applicationId: string;
  /** Counts the submissions of this application, from 1. */
  number: number;
  call: { id: string; reference: string; version: number; sha256: string };
  lot: string;
  /** The profile as it was (`ProfileSnapshot` of the server), and its own digest. */
  organisation: { id: string; name: string; profile: unknown; profileSha256: string };
  /** Who declared that everything is true, and the words of that declaration. */
  signatory: { userId: string; name: string; declaration: string; language: string };
  answers: Answers;
  files: SubmittedFile[];
}
