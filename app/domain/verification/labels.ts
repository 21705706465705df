import type { MessageKey } from '../shared/message-key';
import type { FlagLevel, ShownStanding } from './standing';
import type { VerificationState, VerificationStep } from './status';

type Labels<Value extends string> = Record<
  Value,
  { label: MessageKey; colour: 'grey' | 'green' | 'blue' | 'red' | 'orange' | 'yellow' | 'purple' }
>;

/** How far an organisation is verified. */
export const STANDING_LABELS = {
  verified: { label: 'verification.standing.verified', colour: 'green' },
  lapsed: { label: 'verification.standing.lapsed', colour: 'orange' },
  refused: { label: 'verification.standing.refused', colour: 'red' },
  unverified: { label: 'verification.standing.unverified', colour: 'grey' },
} as const satisfies Labels<ShownStanding>;

/** Where a check stands. */
export const STATE_LABELS = {
  none: { label: 'verification.state.none', colour: 'grey' },
  waiting: { label: 'verification.state.waiting', colour: 'yellow' },
  information: { label: 'verification.state.information', colour: 'blue' },
  'refusal-proposed': { label: 'verification.state.refusal-proposed', colour: 'purple' },
  verified: { label: 'verification.state.verified', colour: 'green' },
  refused: { label: 'verification.state.refused', colour: 'red' },
} as const satisfies Labels<VerificationState>;

/** The flags of an organisation; `excluded` follows from an exclusion in effect. */
export const FLAG_LABELS = {
  observation: { label: 'verification.flag.observation', colour: 'yellow' },
  escalated: { label: 'verification.flag.escalated', colour: 'orange' },
  excluded: { label: 'verification.flag.excluded', colour: 'red' },
} as const satisfies Labels<FlagLevel | 'excluded'>;

export const STEP_LABELS = {
  asked: 'verification.step.asked',
  recalled: 'verification.step.recalled',
  verified: 'verification.step.verified',
  'information-wanted': 'verification.step.information-wanted',
  'refusal-proposed': 'verification.step.refusal-proposed',
  'refusal-returned': 'verification.step.refusal-returned',
  refused: 'verification.step.refused',
} as const satisfies Record<VerificationStep, MessageKey>;
