import type { OwnOutcome } from './own-outcome';
import type { PublicAwardState } from './public-result';

/** How the state of a public award is shown. */
export const PUBLIC_AWARD_LABELS = {
  awarded: { label: 'results.award.awarded', colour: 'green' },
  'not-taken-up': { label: 'results.award.not-taken-up', colour: 'grey' },
  withdrawn: { label: 'results.award.withdrawn', colour: 'orange' },
} as const satisfies Record<PublicAwardState, { label: `results.award.${PublicAwardState}`; colour: string }>;

/** How the outcome of an application is shown to its organisation. */
export const OWN_OUTCOME_LABELS = {
  offered: { label: 'results.outcome.offered', colour: 'green' },
  accepted: { label: 'results.outcome.accepted', colour: 'green' },
  declined: { label: 'results.outcome.declined', colour: 'grey' },
  lapsed: { label: 'results.outcome.lapsed', colour: 'orange' },
  reserve: { label: 'results.outcome.reserve', colour: 'blue' },
  regret: { label: 'results.outcome.regret', colour: 'grey' },
  ineligible: { label: 'results.outcome.ineligible', colour: 'grey' },
  cancelled: { label: 'results.outcome.cancelled', colour: 'grey' },
  'set-aside': { label: 'results.outcome.set-aside', colour: 'orange' },
} as const satisfies Record<OwnOutcome, { label: `results.outcome.${OwnOutcome}`; colour: string }>;
