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
  /** A version counts that is older than the draft (`revising`), or was taken back. */
  stage: 'draft' | 'revising' | 'withdrawn';
}

/** Reminds the people of an organisation of a draft that is not submitted while the deadline comes near. */
export const draftClosing: MailTemplate<Closing> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, title, lot, applicationId, deadline, stage } = props;
  const text = textIn(locale);
  const named = { reference, title: inLanguage(title, locale), lot: inLanguage(lot, locale) };
  return mailPage(
    {
      subject: text(`draftMail.closing.subject.${stage}`, { reference }),
      paragraphs: [
        text(`draftMail.closing.what.${stage}`, named),
        text('draftMail.closing.until', { until: formatDateTime(locale, new Date(deadline)) }),
        text('draftMail.closing.why'),
      ],
      link: { label: text('draftMail.closing.link'), href: `${baseUrl}/applications/${applicationId}` },
    },
    frame,
  );
};
