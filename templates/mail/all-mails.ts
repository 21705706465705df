import { accountDisabled } from './account-disabled';
import { accountEnabled } from './account-enabled';
import { invitation } from './invitation';
import type { MailTemplate } from './mail';
import { removedFromHome } from './removed-from-home';
import { rolesChanged } from './roles-changed';
import { secondFactorReset } from './second-factor-reset';

/** Every mail the portal sends, by the name under which it waits in the outbox. */
export const mails = {
  'account-disabled': accountDisabled,
  'account-enabled': accountEnabled,
  invitation,
  'removed-from-home': removedFromHome,
  'roles-changed': rolesChanged,
  'second-factor-reset': secondFactorReset,
} satisfies Record<string, MailTemplate<never>>;

export type MailName = keyof typeof mails;
export type MailProps<Name extends MailName> = Parameters<(typeof mails)[Name]>[0];
