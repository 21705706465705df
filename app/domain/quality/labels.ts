import type { MessageKey } from '../shared/message-key';
import type { FindingState, Severity, StandardAnswer, VisitState } from './quality';

type Labels<Value extends string> = Record<Value, { label: MessageKey; colour: string }>;

export const VISIT_STATE_LABELS = {
  planned: { label: 'quality.visit.planned', colour: 'blue' },
  done: { label: 'quality.visit.done', colour: 'green' },
  cancelled: { label: 'quality.visit.cancelled', colour: 'grey' },
} as const satisfies Labels<VisitState>;

export const ANSWER_LABELS = {
  met: { label: 'quality.answer.met', colour: 'green' },
  partly: { label: 'quality.answer.partly', colour: 'yellow' },
  'not-met': { label: 'quality.answer.not-met', colour: 'red' },
  'not-seen': { label: 'quality.answer.not-seen', colour: 'grey' },
} as const satisfies Labels<StandardAnswer>;

export const SEVERITY_LABELS = {
  minor: { label: 'quality.severity.minor', colour: 'yellow' },
  major: { label: 'quality.severity.major', colour: 'orange' },
  critical: { label: 'quality.severity.critical', colour: 'red' },
} as const satisfies Labels<Severity>;

export const FINDING_STATE_LABELS = {
  open: { label: 'quality.finding.open', colour: 'orange' },
  corrected: { label: 'quality.finding.corrected', colour: 'blue' },
  closed: { label: 'quality.finding.closed', colour: 'green' },
} as const satisfies Labels<FindingState>;
