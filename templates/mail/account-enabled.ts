import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells somebody that their account is open again. */
export const accountEnabled: MailTemplate<Record<string, never>> = (_props, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('people.mail.enabled.subject'),
      paragraphs: [text('people.mail.enabled.body')],
      link: { label: text('people.mail.toSignIn'), href: `${frame.baseUrl}/sign-in` },
    },
    frame,
  );
};
