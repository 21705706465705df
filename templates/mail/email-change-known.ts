import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the owner of an account whose address somebody else wanted. */
export const emailChangeKnown: MailTemplate<object> = (_props: object, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.emailChangeKnown.subject'),
      paragraphs: [text('accountMail.emailChangeKnown.body'), text('accountMail.ignore')],
    },
    frame,
  );
};
