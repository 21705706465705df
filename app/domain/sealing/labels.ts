import type { MessageKey } from '../shared/message-key';
import type { OpenerState } from './status';

/** How what a call asks of an opener is said and shown. */
export const OPENER_STATE_LABELS = {
  passphrase: { label: 'sealing.state.passphrase', colour: 'orange' },
  ready: { label: 'sealing.state.ready', colour: 'green' },
  due: { label: 'sealing.state.due', colour: 'blue' },
  done: { label: 'sealing.state.done', colour: 'grey' },
} as const satisfies Record<OpenerState, { label: MessageKey; colour: string }>;
