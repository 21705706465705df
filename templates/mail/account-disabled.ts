import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells somebody that their account was shut, and why. */
export const accountDisabled: MailTemplate<{ reason: string }> = ({ reason }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('people.mail.disabled.subject'),
      paragraphs: [
        text('people.mail.disabled.body'),
        text('people.mail.disabled.reason', { reason }),
        text('people.mail.askIfWrong'),
      ],
    },
    frame,
  );
};
