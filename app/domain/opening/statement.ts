import type { MinutedSubmission, OpeningMinutes } from './minutes';

/** The call that an opening speaks of, as its public record names it. */
export interface OpenedCall {
  reference: string;
  closesAt: Date;
  /** Whether the call promised to name the organisations at the opening. */
  namesAtOpening: boolean;
}

/** What an opening states in public, word for word what is hashed and signed. */
export interface OpeningStatement {
  format: 1;
  reference: string;
  closesAt: Date;
  number: number;
  via: OpeningMinutes['via'];
  present: { name: string; role: string; at: Date }[];
  startedAt: Date;
  finishedAt: Date;
  received: (Omit<MinutedSubmission, 'organisationId' | 'organisation'> & { organisation?: string })[];
}

/**
 * The public part of an opening's minutes. Its SHA-256 as canonical JSON is `minutes.sha256`, so that everybody can check the
 * portal's signature without knowing who applied, where the call does not name organisations.
 */
export function openingStatement(
  { reference, closesAt, namesAtOpening }: OpenedCall,
  { number, via, present, startedAt, finishedAt, received }: Omit<OpeningMinutes, 'sha256' | 'signature'>,
): OpeningStatement {
  return {
    format: 1,
    reference,
    closesAt,
    number,
    via,
    present: present.map(({ name, role, at }) => ({ name, role, at })),
    startedAt,
    finishedAt,
    received: received.map(({ receipt, lot, organisation, submittedAt, number: version, sha256, state, failure }) => ({
      receipt,
      lot,
      ...(namesAtOpening ? { organisation } : {}),
      submittedAt,
      number: version,
      sha256,
      state,
      failure,
    })),
  };
}
