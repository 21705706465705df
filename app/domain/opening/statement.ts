import type { Role } from '../accounts/roles';
import type { MinutedSubmission, OpeningMinutes } from './minutes';

type Told = 'receipt' | 'lot' | 'submittedAt' | 'sha256' | 'state' | 'failure';

/** A submission as the public may see it; with its organisation only where the call promised so. */
export type PubliclyReceived = Pick<MinutedSubmission, Told> & { organisation?: string };

/** What an opening states in public, word for word what is hashed and signed. */
export interface OpeningStatement {
  format: 1;
  reference: string;
  closesAt: Date;
  number: number;
  via: OpeningMinutes['via'];
  present: { name: string; role: Role; at: Date }[];
  startedAt: Date;
  finishedAt: Date;
  received: PubliclyReceived[];
  missing: number;
  /** Binds who submitted, also where it is not told. */
  organisationsSha256: string;
}

/**
 * The public part of an opening's minutes. Its SHA-256 as canonical JSON is `minutes.sha256`, so that everybody can check the
 * portal's signature without knowing who applied, where the call does not name organisations.
 */
export function openingStatement(minutes: Omit<OpeningMinutes, 'sha256' | 'signature' | 'signedBy'>): OpeningStatement {
  const { reference, closesAt, namesAtOpening } = minutes.call;
  const { number, via, present, startedAt, finishedAt, received, missing, organisationsSha256 } = minutes;
  return {
    format: 1,
    reference,
    closesAt,
    number,
    via,
    present: present.map(({ name, role, at }) => ({ name, role, at })),
    startedAt,
    finishedAt,
    received: received.map(({ receipt, lot, organisation, submittedAt, sha256, state, failure }) => {
      const told = { receipt, lot, submittedAt, sha256, state, failure };
      return namesAtOpening ? { ...told, organisation } : told;
    }),
    missing,
    organisationsSha256,
  };
}
