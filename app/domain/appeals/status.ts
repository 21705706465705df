import type { EvaluationStage } from '../evaluation/stage';

/** Where an appeal stands: handed in, taken for examination or turned away, then decided; or taken back. */
export const APPEAL_STATES = ['submitted', 'admitted', 'inadmissible', 'upheld', 'rejected', 'withdrawn'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** While one of a lot's appeals is in one of these, nothing is agreed, signed or paid for the lot. */
export const PENDING_APPEAL_STATES = ['submitted', 'admitted'] as const satisfies readonly AppealState[];

/** What an appeal is against. */
export const APPEAL_GROUNDS = ['call-documents', 'exclusion', 'award'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

/** The stages that an upheld appeal can put a lot back to. */
export const REDONE_STAGES = ['screening', 'consensus', 'ranked'] as const satisfies readonly EvaluationStage[];
export type RedoneStage = (typeof REDONE_STAGES)[number];

/** How people who examined an appeal can decide it. */
export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const satisfies readonly AppealState[];

export const isPending = (state: AppealState): boolean => state === 'submitted' || state === 'admitted';
