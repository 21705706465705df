import type { MailTemplate } from './mail';

/** Every mail the portal sends, by the name under which it waits in the outbox. */
export const mails = {} satisfies Record<string, MailTemplate<never>>;

export type MailName = keyof typeof mails;
export type MailProps<Name extends MailName> = Parameters<(typeof mails)[Name]>[0];
