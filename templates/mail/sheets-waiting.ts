import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  title: Localized;
  /** How many sheets the person has not submitted. */
  count: number;
}

/** Reminds an evaluator of open sheets. */
export const sheetsWaiting: MailTemplate<Props> = ({ callId, reference, title, count }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('scoring.mail.waiting.subject', { reference }),
      paragraphs: [text('scoring.mail.waiting.text', { count, title: inLanguage(title, frame.locale) })],
      link: { href: `${frame.baseUrl}/evaluations/${callId}/sheets`, label: text('scoring.mail.waiting.link') },
    },
    frame,
  );
};
