import type { WaitingProvider } from '#server/desk/waiting-provider';
import { OutboxMessage } from '#server/models/outbox-message';

/** How many mails no mail server has taken, and for which nobody has decided what becomes of them. */
export function countUndelivered(): Promise<number> {
  return OutboxMessage.countDocuments({ state: 'dead' });
}

/** On the administrator's desk, one line for all of them: the list of the outbox has each. */
export const undeliveredMails: WaitingProvider = {
  id: 'undelivered-mails',
  heading: 'nav.outbox',
  action: 'outbox.retry',
  section: 'outbox',
  count: countUndelivered,
  list: async () => {
    const count = await countUndelivered();
    return count === 0
      ? []
      : [{ label: 'desk.undelivered', values: { count }, href: '/outbox?state=dead', until: null }];
  },
};
