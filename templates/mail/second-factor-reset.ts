import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells somebody that their second factor was taken away; `by` is the name of who did it. */
export const secondFactorReset: MailTemplate<{ by: string }> = ({ by }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('people.mail.secondFactor.subject'),
      paragraphs: [text('people.mail.secondFactor.by', { by }), text('people.mail.askIfWrong')],
      link: { label: text('people.mail.toSignIn'), href: `${frame.baseUrl}/sign-in` },
    },
    frame,
  );
};
