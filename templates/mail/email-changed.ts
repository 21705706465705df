import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the old address after it was replaced. */
export const emailChanged: MailTemplate<{ name: string }> = ({ name }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.emailChanged.subject'),
      paragraphs: [text('accountMail.greeting', { name }), text('accountMail.emailChanged.body')],
    },
    frame,
  );
};
