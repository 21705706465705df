import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  title: Localized;
  /** How many applications the person has to score now. */
  count: number;
}

/** Tells an evaluator that applications wait for their scores. */
export const sheetsAssigned: MailTemplate<Props> = ({ callId, reference, title, count }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('assignment.mail.subject', { reference }),
      paragraphs: [
        text('assignment.mail.count', { count, title: inLanguage(title, frame.locale) }),
        text('assignment.mail.alone'),
      ],
      link: { href: `${frame.baseUrl}/evaluations/${callId}/sheets`, label: text('assignment.mail.link') },
    },
    frame,
  );
};
