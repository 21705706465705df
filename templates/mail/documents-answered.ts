import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Answered extends NamedCall {
  callId: string;
  applicationId: string;
  lot: Localized;
}

/** Tells those who may read the application that what was asked for is there. It names no organisation. */
export const documentsAnswered: MailTemplate<Answered> = ({ reference, title, lot, callId, applicationId }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { title: inLanguage(title, locale), lot: inLanguage(lot, locale) };
  return mailPage(
    {
      subject: text('screening.mail.answered.subject', { reference }),
      paragraphs: [text('screening.mail.answered.what', named), text('screening.mail.answered.why')],
      link: {
        label: text('screening.mail.answered.link'),
        href: `${baseUrl}/evaluations/${callId}/screening/${applicationId}`,
      },
    },
    frame,
  );
};
