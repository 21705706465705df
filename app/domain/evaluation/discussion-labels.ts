import type { StatusLabels } from '~/components/status-tag';
import type { DiscussionState } from './discussion';

export const DISCUSSION_LABELS: StatusLabels<DiscussionState> = {
  open: { label: 'consensus.state.open', colour: 'red' },
  proposed: { label: 'consensus.state.proposed', colour: 'yellow' },
  settled: { label: 'consensus.state.settled', colour: 'green' },
};
