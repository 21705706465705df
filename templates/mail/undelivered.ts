import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells an administrator that messages wait for a decision after their last try. */
export const undelivered: MailTemplate<{ count: number }> = ({ count }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('mail.undelivered.subject', { count }),
      paragraphs: [text('mail.undelivered.what')],
      link: { label: text('mail.undelivered.look'), href: `${frame.baseUrl}/outbox?state=dead` },
    },
    frame,
  );
};
