import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the owner after the second step was switched off. */
export const secondFactorOff: MailTemplate<{ name: string }> = ({ name }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.secondFactorOff.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.secondFactorOff.body'),
        text('accountMail.notYou', { address: `${frame.baseUrl}/forgotten-password` }),
      ],
    },
    frame,
  );
};
