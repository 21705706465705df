import type { MessageKey } from '../shared/message-key';
import type { DecidedOutcome, DecisionKind } from './decision';

export const DECISION_KIND_LABELS = {
  approved: { label: 'decisions.kind.approved', colour: 'green' },
  returned: { label: 'decisions.kind.returned', colour: 'orange' },
  cancelled: { label: 'decisions.kind.cancelled', colour: 'red' },
} as const satisfies Record<DecisionKind, { label: MessageKey; colour: string }>;

export const DECIDED_OUTCOME_LABELS = {
  award: { label: 'decisions.outcome.award', colour: 'green' },
  reserve: { label: 'decisions.outcome.reserve', colour: 'blue' },
  regret: { label: 'decisions.outcome.regret', colour: 'orange' },
  ineligible: { label: 'decisions.outcome.ineligible', colour: 'grey' },
  cancelled: { label: 'decisions.outcome.cancelled', colour: 'red' },
} as const satisfies Record<DecidedOutcome, { label: MessageKey; colour: string }>;
