import type { MessageKey } from '~/domain/shared/message-key';

/** The mails of the portal as the administrator's page names them; a test holds this against `templates/mail/`. */
export const MAIL_NAMES = [
  'account-disabled',
  'account-enabled',
  'addendum-published',
  'answer-published',
  'application-submitted',
  'application-withdrawn',
  'bank-account-changed',
  'bank-account-decided',
  'call-announced',
  'call-approved',
  'call-cancelled',
  'call-invitation',
  'call-returned',
  'call-subscription-confirmation',
  'call-waiting',
  'digest',
  'draft-closing',
  'documents-answered',
  'documents-asked',
  'documents-expiring',
  'email-change-confirmation',
  'email-change-known',
  'email-change-notice',
  'email-changed',
  'exclusion-lifted',
  'invitation',
  'key-renewal',
  'new-device',
  'opener-named',
  'opening-finished',
  'opening-recovery',
  'organisation-excluded',
  'password-changed',
  'password-reset',
  'password-reset-unknown',
  'question-set-aside',
  'removed-from-home',
  'roles-changed',
  'second-factor-off',
  'second-factor-on',
  'second-factor-reset',
  'sheets-assigned',
  'sign-up-confirmation',
  'sign-up-known',
  'undelivered',
  'verification-ending',
  'verification-granted',
  'verification-information',
  'verification-refused',
  'committee-appointed',
  'interests-wanted',
  'screening-begun',
  'recusal-recorded',
  'committee-left',
  'acting-chair',
  'chair-wanted',
] as const;

export const mailLabel = (name: (typeof MAIL_NAMES)[number]): MessageKey => `mail.template.${name}`;

/** The name of a mail for people; the raw name where the catalogues have none. */
export function mailNameIn(text: (key: MessageKey) => string, name: string): string {
  const known = MAIL_NAMES.find((one) => one === name);
  return known ? text(mailLabel(known)) : name;
}
