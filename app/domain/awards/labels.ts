import type { AwardState } from './status';

/** How an award's state is told, once it is offered. */
export const AWARD_STATE_LABELS = {
  prepared: { label: 'awards.state.prepared', colour: 'grey' },
  offered: { label: 'awards.state.offered', colour: 'blue' },
  accepted: { label: 'awards.state.accepted', colour: 'green' },
  declined: { label: 'awards.state.declined', colour: 'grey' },
  lapsed: { label: 'awards.state.lapsed', colour: 'orange' },
  withdrawn: { label: 'awards.state.withdrawn', colour: 'red' },
} as const satisfies Record<AwardState, { label: `awards.state.${AwardState}`; colour: string }>;
