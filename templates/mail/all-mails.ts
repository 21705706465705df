import { digest } from './digest';
import type { MailTemplate } from './mail';
import { undelivered } from './undelivered';

/** Every mail the portal sends, by the name under which it waits in the outbox. */
export const mails = { digest, undelivered } satisfies Record<string, MailTemplate<never>>;

export type MailName = keyof typeof mails;
export type MailProps<Name extends MailName> = Parameters<(typeof mails)[Name]>[0];

/**
 * The mails that may wait for the daily collection of people who asked for one. What is not named here is urgent and
 * goes at once: everything about security, and what has a deadline.
 */
const MAY_WAIT: readonly MailName[] = ['undelivered'];

export function isUrgent(name: MailName): boolean {
  return !MAY_WAIT.includes(name);
}

export function isMailName(name: string): name is MailName {
  return Object.hasOwn(mails, name);
}
