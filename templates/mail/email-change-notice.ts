import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the old address while a change of it is asked for. */
export const emailChangeNotice: MailTemplate<{ name: string }> = ({ name }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.emailChangeNotice.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.emailChangeNotice.body'),
        text('accountMail.notYou', { address: `${frame.baseUrl}/forgotten-password` }),
      ],
    },
    frame,
  );
};
