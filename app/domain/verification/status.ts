/** Where the checking of an organisation stands. What it was verified for lives on while a new check is under way. */
export const VERIFICATION_STATES = [
  'none',
  'waiting',
  'information',
  'refusal-proposed',
  'verified',
  'refused',
] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

interface Transition {
  from: readonly VerificationState[];
  to: VerificationState;
}

/** The steps of a verification, each from which states it may be made and where it leads. */
export const VERIFICATION_STEPS = {
  /** The organisation asks, for the first time or anew. */
  asked: { from: ['none', 'information', 'verified', 'refused'], to: 'waiting' },
  /** The office checks anew without being asked, for example because something that matters has changed. */
  recalled: { from: ['verified', 'refused'], to: 'waiting' },
  verified: { from: ['waiting'], to: 'verified' },
  'information-wanted': { from: ['waiting'], to: 'information' },
  'refusal-proposed': { from: ['waiting'], to: 'refusal-proposed' },
  'refusal-returned': { from: ['refusal-proposed'], to: 'waiting' },
  refused: { from: ['refusal-proposed'], to: 'refused' },
} as const satisfies Record<string, Transition>;
export type VerificationStep = keyof typeof VERIFICATION_STEPS;

/** The state after a step; null where the step cannot be made. */
export function stateAfter(state: VerificationState, step: VerificationStep): VerificationState | null {
  const { from, to }: Transition = VERIFICATION_STEPS[step];
  return from.includes(state) ? to : null;
}
