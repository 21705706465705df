import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Asked extends NamedCall {
  applicationId: string;
  lot: Localized;
  /** ISO 8601. */
  until: string;
}

/** Asks the people of an organisation for what is missing in its application. What it is stands in the portal. */
export const documentsAsked: MailTemplate<Asked> = ({ reference, title, lot, applicationId, until }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { title: inLanguage(title, locale), lot: inLanguage(lot, locale) };
  return mailPage(
    {
      subject: text('screening.mail.asked.subject', { reference }),
      paragraphs: [
        text('screening.mail.asked.what', named),
        text('screening.mail.asked.until', { until: formatDateTime(locale, new Date(until)) }),
        text('screening.mail.asked.why'),
      ],
      link: {
        label: text('screening.mail.asked.link'),
        href: `${baseUrl}/applications/${applicationId}/documents-asked`,
      },
    },
    frame,
  );
};
