import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  applicationId: string;
  reference: string;
  title: Localized;
  reason: string;
}

/** Tells an evaluator that the chair gave a submitted sheet back. Which application it is for stands behind the sign-in only. */
export const sheetReopened: MailTemplate<Props> = ({ callId, applicationId, reference, title, reason }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('scoring.mail.reopened.subject', { reference }),
      paragraphs: [
        text('scoring.mail.reopened.text', { title: inLanguage(title, frame.locale) }),
        text('scoring.mail.reopened.reason', { reason }),
      ],
      link: {
        href: `${frame.baseUrl}/evaluations/${callId}/sheets/${applicationId}`,
        label: text('scoring.mail.reopened.link'),
      },
    },
    frame,
  );
};
