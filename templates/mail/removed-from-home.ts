import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells somebody that they no longer belong to their institution or organisation; `by` is the name of who did it. */
export const removedFromHome: MailTemplate<{ homeName: string; by: string }> = ({ homeName, by }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('people.mail.removed.subject', { home: homeName }),
      paragraphs: [text('people.mail.removed.by', { by, home: homeName }), text('people.mail.askIfWrong')],
    },
    frame,
  );
};
