import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To an address without an account for which a new password was asked. */
export const passwordResetUnknown: MailTemplate<object> = (_props: object, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.passwordResetUnknown.subject'),
      paragraphs: [text('accountMail.passwordResetUnknown.body'), text('accountMail.ignore')],
    },
    frame,
  );
};
