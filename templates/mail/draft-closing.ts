import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Closing extends NamedCall {
  applicationId: string;
  lot: Localized;
  /** ISO 8601. */
  deadline: string;
}

/** Reminds the people of an organisation of a draft that is not submitted while the deadline comes near. */
export const draftClosing: MailTemplate<Closing> = ({ reference, title, lot, applicationId, deadline }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { reference, title: inLanguage(title, locale), lot: inLanguage(lot, locale) };
  return mailPage(
    {
      subject: text('draftMail.closing.subject', { reference }),
      paragraphs: [
        text('draftMail.closing.what', named),
        text('draftMail.closing.until', { until: formatDateTime(locale, new Date(deadline)) }),
        text('draftMail.closing.why'),
      ],
      link: { label: text('draftMail.closing.link'), href: `${baseUrl}/applications/${applicationId}` },
    },
    frame,
  );
};
