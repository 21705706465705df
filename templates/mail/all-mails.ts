import type { MailTemplate } from './mail';
import { emailChangeConfirmation } from './email-change-confirmation';
import { emailChangeKnown } from './email-change-known';
import { emailChangeNotice } from './email-change-notice';
import { emailChanged } from './email-changed';
import { passwordChanged } from './password-changed';
import { passwordReset } from './password-reset';
import { passwordResetUnknown } from './password-reset-unknown';
import { secondFactorOff } from './second-factor-off';
import { secondFactorOn } from './second-factor-on';
import { signUpConfirmation } from './sign-up-confirmation';
import { signUpKnown } from './sign-up-known';

/** Every mail the portal sends, by the name under which it waits in the outbox. */
export const mails = {
  'sign-up-confirmation': signUpConfirmation,
  'sign-up-known': signUpKnown,
  'password-reset': passwordReset,
  'password-reset-unknown': passwordResetUnknown,
  'password-changed': passwordChanged,
  'email-change-confirmation': emailChangeConfirmation,
  'email-change-known': emailChangeKnown,
  'email-change-notice': emailChangeNotice,
  'email-changed': emailChanged,
  'second-factor-on': secondFactorOn,
  'second-factor-off': secondFactorOff,
} satisfies Record<string, MailTemplate<never>>;

export type MailName = keyof typeof mails;
export type MailProps<Name extends MailName> = Parameters<(typeof mails)[Name]>[0];
