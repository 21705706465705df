import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To a representative who signed up: the link that opens the account. */
export const signUpConfirmation: MailTemplate<{ name: string; token: string }> = ({ name, token }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.signUpConfirmation.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.signUpConfirmation.body'),
        text('accountMail.ignore'),
      ],
      link: { label: text('accountMail.signUpConfirmation.link'), href: `${frame.baseUrl}/confirm-email/${token}` },
    },
    frame,
  );
};
