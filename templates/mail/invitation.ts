import { roleLabel } from '~/domain/accounts/labels';
import type { Role } from '~/domain/accounts/roles';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  token: string;
  homeName: string;
  roles: readonly Role[];
  /** Name of who invites. */
  by: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** Asks somebody to join an institution or an organisation. */
export const invitation: MailTemplate<Props> = ({ token, homeName, roles, by, expiresAt }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('people.mail.invitation.subject', { home: homeName }),
      paragraphs: [
        text('people.mail.invitation.asked', { by, home: homeName }),
        text('people.mail.roles', { roles: roles.map((role) => text(roleLabel(role))).join(', ') }),
        text('people.mail.invitation.until', { until: formatDateTime(frame.locale, new Date(expiresAt)) }),
        text('people.mail.invitation.unexpected'),
      ],
      link: { label: text('people.mail.invitation.link'), href: `${frame.baseUrl}/invitations/${token}` },
    },
    frame,
  );
};
