import type { MessageKey } from '../shared/message-key';

interface StatusLabel {
  label: MessageKey;
  colour: 'green' | 'red' | 'blue' | 'grey';
}

/** How the states of an account are shown. */
export const ACCOUNT_STATES = {
  active: { label: 'people.state.active', colour: 'green' },
  disabled: { label: 'people.state.disabled', colour: 'red' },
} as const satisfies Record<string, StatusLabel>;
export type AccountState = keyof typeof ACCOUNT_STATES;

/** How the states of an invitation that waits are shown. */
export const INVITATION_STATES = {
  open: { label: 'people.state.open', colour: 'blue' },
  expired: { label: 'people.state.expired', colour: 'grey' },
} as const satisfies Record<string, StatusLabel>;
