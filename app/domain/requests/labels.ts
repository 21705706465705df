import type { MessageKey } from '../shared/message-key';
import type { LinkState } from './referral-link';
import type { RequestState } from './request';

export const REQUEST_STATE_LABELS = {
  offered: { label: 'request.state.offered', colour: 'purple' },
  received: { label: 'request.state.received', colour: 'blue' },
  waiting: { label: 'request.state.waiting', colour: 'yellow' },
  accepted: { label: 'request.state.accepted', colour: 'teal' },
  active: { label: 'request.state.active', colour: 'green' },
  ended: { label: 'request.state.ended', colour: 'grey' },
  redirected: { label: 'request.state.redirected', colour: 'grey' },
  refused: { label: 'request.state.refused', colour: 'orange' },
  withdrawn: { label: 'request.state.withdrawn', colour: 'grey' },
} as const satisfies Record<RequestState, { label: MessageKey; colour: string }>;

export const LINK_STATE_LABELS = {
  working: { label: 'referLinks.state.working', colour: 'green' },
  expired: { label: 'referLinks.state.expired', colour: 'grey' },
  revoked: { label: 'referLinks.state.revoked', colour: 'grey' },
} as const satisfies Record<LinkState, { label: MessageKey; colour: string }>;
