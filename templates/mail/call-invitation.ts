import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { paragraphsOf, type NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props extends NamedCall {
  institution: Localized;
  /** The manager's text, the same to everybody. */
  text: Localized;
  /** The deadline for applications, ISO 8601. */
  deadline: string;
}

/** Asks an organisation to look at a call. */
export const callInvitation: MailTemplate<Props> = ({ reference, title, institution, text: said, deadline }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = inLanguage(title, locale);
  return mailPage(
    {
      subject: text('callMail.invitation.subject', { title: named }),
      paragraphs: [
        text('callMail.invitation.by', { institution: inLanguage(institution, locale), title: named, reference }),
        ...paragraphsOf(said, frame),
        text('callMail.invitation.until', { until: formatDateTime(locale, new Date(deadline)) }),
        text('callMail.invitation.noAdvantage'),
      ],
      link: { label: text('callMail.toCall'), href: `${baseUrl}/calls/${reference}` },
    },
    frame,
  );
};
