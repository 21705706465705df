import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** To whoever gave this address for news of calls: the link that makes it so. */
export const callSubscriptionConfirmation: MailTemplate<{ token: string }> = ({ token }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('publicCalls.subscription.mail.confirm.subject'),
      paragraphs: [text('publicCalls.subscription.mail.confirm.body'), text('accountMail.ignore')],
      link: {
        label: text('publicCalls.subscription.mail.confirm.link'),
        href: `${frame.baseUrl}/calls/subscription/confirmation/${token}`,
      },
    },
    frame,
  );
};
