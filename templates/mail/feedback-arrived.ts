import type { FeedbackKind } from '~/domain/feedback/feedback';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Arrived {
  id: string;
  kind: FeedbackKind;
  /** Of the service. */
  title: Localized;
}

/** Tells managers that a recipient has written; what was written is read in the portal alone. */
export const feedbackArrived: MailTemplate<Arrived> = ({ id, kind, title }, frame) => {
  const text = textIn(frame.locale);
  const named = { kind: text(`feedback.kind.${kind}`), service: inLanguage(title, frame.locale) };
  return mailPage(
    {
      subject: text('feedback.mail.subject', named),
      paragraphs: [text('feedback.mail.what', named), text('feedback.mail.who')],
      link: { label: text('feedback.mail.link'), href: `${frame.baseUrl}/office/feedback/${id}` },
    },
    frame,
  );
};
