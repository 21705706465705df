import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  letterId: string;
  number: string;
  reference: string;
}

/** Tells an organisation that a letter to it is no longer valid; the reason stands on the letter's page. */
export const letterWithdrawn: MailTemplate<Props> = ({ letterId, number, reference }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('letterLife.withdrawnMail.subject', { number }),
      paragraphs: [text('letterLife.withdrawnMail.what', { number, reference })],
      link: { label: text('letterLife.mail.link'), href: `${frame.baseUrl}/letters/${letterId}` },
    },
    frame,
  );
};
