import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the owner after every change of the password. */
export const passwordChanged: MailTemplate<{ name: string }> = ({ name }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.passwordChanged.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.passwordChanged.body'),
        text('accountMail.notYou', { address: `${frame.baseUrl}/forgotten-password` }),
      ],
    },
    frame,
  );
};
