import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the new address: the link that puts it in the place of the old one. */
export const emailChangeConfirmation: MailTemplate<{ name: string; token: string }> = ({ name, token }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.emailChangeConfirmation.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.emailChangeConfirmation.body'),
        text('accountMail.ignore'),
      ],
      link: { label: text('accountMail.signUpConfirmation.link'), href: `${frame.baseUrl}/confirm-email/${token}` },
    },
    frame,
  );
};
