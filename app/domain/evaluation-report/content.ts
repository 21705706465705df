import type { Analytics } from '../analytics/analyse';
import type { DetectedKind } from '../committee/conflicts';
import type { CommitteePart } from '../committee/parts';
import type { Proposal } from '../evaluation/discussion';
import type { EvaluationTerms } from '../evaluation/terms';
import type { RankingInputs } from '../ranking/inputs';
import type { Fraction } from '../ranking/rational';
import type { RankingResult } from '../ranking/result';
import type { Localized } from '../shared/localized';

/** Somebody of the committee as the report names them. */
export interface ReportedSeat {
  userId: string;
  name: string;
  part: CommitteePart;
  institution: Localized;
  /** ISO 8601, like every instant in the report. */
  appointedAt: string;
  impartialAt: string | null;
  left: { at: string; reason: string; sheets: 'kept' | 'void' } | null;
  /** Chairs this lot in place of the chair. */
  isActingChair: boolean;
  /** Has a conflict of interests in this lot. */
  isRecused: boolean;
}

/** A conflict of interests that was declared or found, without its private details. */
export interface ReportedConflict {
  name: string;
  organisation: string;
  /** False where only the portal found it. */
  isDeclared: boolean;
  detected: DetectedKind[];
  at: string;
  recused: boolean;
  /** Why an approver found that it is none. */
  lifted: string | null;
}

/** How the eligibility of an application was decided. */
export interface ReportedScreening {
  applicationId: string;
  eligible: boolean;
  by: 'agreement' | 'chair';
  reason: string;
  /** What was not met, in words. */
  unmet: { check: Localized; reason: string }[];
  /** The one request for missing documents. */
  request: { at: string; until: string; reason: string; answeredAt: string | null } | null;
}

/** One evaluator's sheet of one application. */
export interface ReportedSheet {
  applicationId: string;
  evaluator: string;
  levels: Record<string, number | null>;
  points: Fraction;
  how: 'drawn' | 'manual' | 'further';
  strengths: string;
  weaknesses: string;
}

/** What the committee settled where sheets lay apart. */
export interface ReportedConsensus {
  applicationId: string;
  /** Null for the total. */
  criterion: string | null;
  proposal: Proposal;
  settledAt: string;
}

export interface ReportedMeeting {
  number: number;
  heldAt: string;
  place: string;
  present: string[];
  absent: string[];
  recused: string[];
  quorum: { needed: number; present: number; reached: boolean };
  decisions: string;
}

/** Who has to sign: the voting members and the secretary who have no conflict in the lot. */
export interface Signer {
  userId: string;
  name: string;
  part: CommitteePart;
}

/** Everything that a report on the evaluation of a lot says. What is signed is the SHA-256 of its canonical JSON. */
export interface ReportContent {
  format: 1;
  /** Counts the reports of the lot, from 1. */
  number: number;
  made: { at: string; by: string };
  /** Why it was made anew; empty for the first one. */
  reason: string;
  call: {
    id: string;
    reference: string;
    title: Localized;
    institution: Localized;
    version: number;
    sha256: string;
    openedAt: string;
  };
  lot: RankingInputs['lot'] & { name: Localized };
  terms: EvaluationTerms;
  quorum: number;
  order: { number: string; day: string };
  seats: ReportedSeat[];
  /** How many interests were declared about the lot's applicants. */
  declarations: number;
  conflicts: ReportedConflict[];
  applications: { id: string; receipt: string; organisation: string; submittedAt: string }[];
  screening: ReportedScreening[];
  rubric: RankingInputs['rubric'];
  sheets: ReportedSheet[];
  consensus: ReportedConsensus[];
  ranking: { number: number; inputsSha256: string; resultSha256: string; seed: string; result: RankingResult };
  analytics: Analytics;
  meetings: ReportedMeeting[];
  signers: Signer[];
}
