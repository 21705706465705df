import { z } from 'zod';
import type { CallContent } from '../calls/schema';
import { tickedTyped, wholeTyped } from '../shared/typed-fields';

/** How several sheets become one score of a criterion. */
export const SCORE_METHODS = ['mean', 'median', 'consensus'] as const;
export type ScoreMethod = (typeof SCORE_METHODS)[number];

/** What a conflict of interests keeps a member from: the organisation's application, or the whole lot that it applies for. */
export const RECUSAL_SCOPES = ['application', 'lot'] as const;
export type RecusalScope = (typeof RECUSAL_SCOPES)[number];

/** Who scores: every voting member every application, or so many members each. */
export const ASSIGNMENT_RULES = ['all', 'some'] as const;
export type AssignmentRule = (typeof ASSIGNMENT_RULES)[number];

/** The rules of a call's evaluation, published with it and settled from then on. */
export interface EvaluationTerms {
  method: ScoreMethod;
  recusal: RecusalScope;
  /** Evaluators do not see who applies. */
  anonymous: boolean;
  assignment: AssignmentRule;
  /** Members per application, where not all score all. */
  sheetsPerApplication: number;
  /** Levels of a criterion that sheets may lie apart before it must be discussed. */
  criterionTolerance: number;
  /** Percent of the higher total that two sheets' totals may lie apart before the application must be discussed. */
  totalTolerance: number;
  /** An application whose sheets lie too far apart gets one more sheet before it is discussed. */
  furtherEvaluator: boolean;
  /** A level up to this one needs a comment, as do the lowest and the highest. */
  commentUpTo: number;
  /** Days in which an organisation can hand in a missing document; 0 where the call does not ask for any. */
  documentDays: number;
}

/** Where a call says nothing, or was published before calls said it. */
export const USUAL_TERMS: Omit<EvaluationTerms, 'sheetsPerApplication'> = {
  method: 'mean',
  recusal: 'application',
  anonymous: false,
  assignment: 'all',
  criterionTolerance: 1,
  totalTolerance: 30,
  furtherEvaluator: false,
  commentUpTo: 1,
  documentDays: 5,
};

/** The rules as the call's committee section is typed; how many sheets an application gets stands beside them. */
export const evaluationSchema = z.object({
  method: z.enum(SCORE_METHODS).default(USUAL_TERMS.method),
  recusal: z.enum(RECUSAL_SCOPES).default(USUAL_TERMS.recusal),
  anonymous: tickedTyped,
  assignment: z.enum(ASSIGNMENT_RULES).default(USUAL_TERMS.assignment),
  criterionTolerance: wholeTyped(0, 100),
  totalTolerance: wholeTyped(0, 100),
  furtherEvaluator: tickedTyped,
  commentUpTo: wholeTyped(0, 100),
  documentDays: wholeTyped(0, 60),
});

/** The rules by which a call's applications are evaluated. */
export function evaluationTerms({ committee }: Pick<CallContent, 'committee'>): EvaluationTerms {
  const said = committee.evaluation ?? {};
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined));
  return { ...USUAL_TERMS, sheetsPerApplication: committee.minScoreSheets ?? 2, ...given };
}
