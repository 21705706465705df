import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To the owner of an account whose address was used to sign up again. */
export const signUpKnown: MailTemplate<object> = (_props: object, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('accountMail.signUpKnown.subject'),
      paragraphs: [text('accountMail.signUpKnown.body'), text('accountMail.ignore')],
      link: { label: text('accountMail.signIn'), href: `${frame.baseUrl}/sign-in` },
    },
    frame,
  );
};
