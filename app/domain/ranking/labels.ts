import type { ScoreMethod } from '../evaluation/terms';
import type { MessageKey } from '../shared/message-key';
import type { RankedOutcome, ScoreSource } from './result';

export const RANKED_OUTCOME_LABELS = {
  recommended: { label: 'ranking.outcome.recommended', colour: 'green' },
  reserve: { label: 'ranking.outcome.reserve', colour: 'blue' },
  'below-minimum': { label: 'ranking.outcome.belowMinimum', colour: 'orange' },
  ineligible: { label: 'ranking.outcome.ineligible', colour: 'grey' },
} as const satisfies Record<RankedOutcome, { label: MessageKey; colour: string }>;

export const SCORE_SOURCE_LABELS = {
  sheets: 'ranking.from.sheets',
  consensus: 'ranking.from.consensus',
  price: 'ranking.from.price',
  'not-applicable': 'ranking.from.not-applicable',
} as const satisfies Record<ScoreSource, MessageKey>;

export const SCORE_METHOD_LABELS = {
  mean: 'ranking.method.mean',
  median: 'ranking.method.median',
  consensus: 'ranking.method.consensus',
} as const satisfies Record<ScoreMethod, MessageKey>;
