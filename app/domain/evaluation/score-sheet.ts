/** `void`: it counts no more, and stays on record. */
export const SHEET_STATES = ['open', 'submitted', 'void'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** What an evaluator says of one criterion. */
export interface GivenScore {
  /** From 0 to the rubric's scale; null while none is given, or where the criterion does not apply. */
  level: number | null;
  doesNotApply: boolean;
  comment: string;
}

/** What an evaluator says of one application. */
export interface SheetContent {
  /** By the criterion's key. */
  scores: Record<string, GivenScore>;
  /** Of the application as a whole: goes into the report. */
  strengths: string;
  weaknesses: string;
  /** For the evaluator's eyes only, for ever. */
  notes: string;
}

export const emptySheet = (): SheetContent => ({ scores: {}, strengths: '', weaknesses: '', notes: '' });
