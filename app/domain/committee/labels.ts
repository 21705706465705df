import type { EvaluationStage } from '../evaluation/stage';
import type { MessageKey } from '../shared/message-key';
import type { CommitteePart } from './parts';

export const PART_LABELS = {
  chair: 'committee.part.chair',
  secretary: 'committee.part.secretary',
  member: 'committee.part.member',
  alternate: 'committee.part.alternate',
} as const satisfies Record<CommitteePart, MessageKey>;

/** How far a lot is; `opened` before anybody began to check its applications, `before` until they are opened. */
export type LotStanding = EvaluationStage | 'before' | 'opened';

export const LOT_STANDING_LABELS = {
  before: { label: 'committee.stage.before', colour: 'grey' },
  opened: { label: 'committee.stage.opened', colour: 'teal' },
  screening: { label: 'committee.stage.screening', colour: 'purple' },
  evaluation: { label: 'committee.stage.evaluation', colour: 'purple' },
  consensus: { label: 'committee.stage.consensus', colour: 'purple' },
  ranked: { label: 'committee.stage.ranked', colour: 'blue' },
  recommended: { label: 'committee.stage.recommended', colour: 'green' },
  decided: { label: 'committee.stage.decided', colour: 'green' },
} as const satisfies Record<LotStanding, { label: MessageKey; colour: string }>;
