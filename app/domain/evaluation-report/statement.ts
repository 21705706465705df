import type { Signer } from './content';

/** What a member says by signing a report; the portal signs the SHA-256 of its canonical JSON. */
export interface SignedStatement {
  format: 1;
  /** SHA-256 of the report, hex. */
  report: string;
  reference: string;
  lot: string;
  number: number;
  signer: Signer;
  /** ISO 8601. */
  at: string;
  /** What the member adds; empty where nothing. */
  opinion: string;
}
