import type { EvaluationTerms } from '../evaluation/terms';
import type { ScoringRubric } from '../rubrics/scoring-rubric';
import type { Money } from '../shared/money';

/** A sheet as the ranking reads it: by the criterion's key a level, or null where it does not apply. */
export interface RankedSheet {
  /** The evaluator's id. */
  evaluator: string;
  scores: Record<string, number | null>;
}

/** An application as the ranking reads it. */
export interface RankedApplication {
  id: string;
  receipt: string;
  organisation: { id: string; name: string };
  /** What the screening found; an ineligible application is listed without a score. */
  eligible: boolean;
  /** What its budget asks for; null where its form asks for no budget. */
  requested: Money | null;
  sheets: RankedSheet[];
  /** By the criterion's key: the level agreed by consensus, or null where it was agreed that it does not apply. */
  consensus: Record<string, number | null>;
}

/** Everything that a ranking is computed from, frozen. */
export interface RankingInputs {
  format: 1;
  call: { id: string; reference: string; version: number; sha256: string };
  lot: { key: string; ceiling: Money; awards: number };
  rubric: ScoringRubric;
  method: EvaluationTerms['method'];
  applications: RankedApplication[];
  /** Hex: what the lot between equal applications is drawn from; public, and fixed before anybody scored. */
  seed: string;
}
