import type { MessageKey } from '../shared/message-key';
import type { ServiceState } from './service';

export const SERVICE_STATE_LABELS = {
  planned: { label: 'service.state.planned', colour: 'grey' },
  open: { label: 'service.state.open', colour: 'green' },
  paused: { label: 'service.state.paused', colour: 'yellow' },
  ended: { label: 'service.state.ended', colour: 'grey' },
} as const satisfies Record<ServiceState, { label: MessageKey; colour: string }>;
