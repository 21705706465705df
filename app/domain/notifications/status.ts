/**
 * Where a message is: waiting for its instant, being sent by one process, held for the daily digest, sent, dead after
 * the last try, discarded by an administrator, or skipped because the person wants urgent mails only.
 */
export const MESSAGE_STATES = ['waiting', 'sending', 'held', 'sent', 'dead', 'discarded', 'skipped'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What an administrator may do to a message, by the state in which it must be. */
export const MESSAGE_ACTS = {
  retry: ['dead'],
  discard: ['waiting', 'held', 'dead'],
} as const satisfies Record<string, readonly MessageState[]>;

/** Whether a message in this state waits for what an administrator may do. */
export function messageMay(act: keyof typeof MESSAGE_ACTS, state: MessageState): boolean {
  return (MESSAGE_ACTS[act] as readonly MessageState[]).includes(state);
}

/** How a person wants to hear of what is not urgent; security mails come at once in any case. */
export const MAIL_PREFERENCES = ['immediate', 'daily', 'urgent'] as const;
export type MailPreference = (typeof MAIL_PREFERENCES)[number];
