import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the owner after the second step was set up. */
export const secondFactorOn: MailTemplate<{ name: string }> = ({ name }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.secondFactorOn.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.secondFactorOn.body'),
        text('accountMail.notYou', { address: `${frame.baseUrl}/forgotten-password` }),
      ],
    },
    frame,
  );
};
