import { roleLabel } from '~/domain/accounts/labels';
import type { Role } from '~/domain/accounts/roles';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  homeName: string;
  before: readonly Role[];
  after: readonly Role[];
  /** Name of who changed them. */
  by: string;
}

/** Tells somebody that their roles are others now. */
export const rolesChanged: MailTemplate<Props> = ({ homeName, before, after, by }, frame) => {
  const text = textIn(frame.locale);
  const named = (roles: readonly Role[]) => roles.map((role) => text(roleLabel(role))).join(', ');
  return mailPage(
    {
      subject: text('people.mail.rolesChanged.subject', { home: homeName }),
      paragraphs: [
        text('people.mail.rolesChanged.by', { by, home: homeName }),
        text('people.mail.rolesChanged.before', { roles: named(before) }),
        text('people.mail.rolesChanged.after', { roles: named(after) }),
        text('people.mail.askIfWrong'),
      ],
      link: { label: text('people.mail.toAccount'), href: `${frame.baseUrl}/account` },
    },
    frame,
  );
};
