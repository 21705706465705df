import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** The link with which a forgotten password is replaced. */
export const passwordReset: MailTemplate<{ name: string; token: string }> = ({ name, token }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.passwordReset.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.passwordReset.body'),
        text('accountMail.ignore'),
      ],
      link: { label: text('accountMail.passwordReset.subject'), href: `${frame.baseUrl}/reset-password/${token}` },
    },
    frame,
  );
};
