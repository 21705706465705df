import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Withdrawn extends NamedCall {
  applicationId: string;
  lot: Localized;
  /** The receipt of the submission that does not count any more. */
  receipt: string;
  /** ISO 8601. */
  withdrawnAt: string;
  /** The name of the signatory. */
  by: string;
}

/** Tells the people of an organisation that its application was taken back, so that nobody is surprised at the opening. */
export const applicationWithdrawn: MailTemplate<Withdrawn> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, title, lot, applicationId, receipt, withdrawnAt, by } = props;
  const text = textIn(locale);
  const at = formatDateTime(locale, new Date(withdrawnAt), { seconds: true });
  const named = { reference, title: inLanguage(title, locale), lot: inLanguage(lot, locale), by, at };
  return mailPage(
    {
      subject: text('receipts.mail.withdrawn.subject', { reference }),
      paragraphs: [
        text('receipts.mail.withdrawn.what', named),
        text('receipts.mail.withdrawn.receipt', { receipt }),
        text('receipts.mail.withdrawn.again'),
        text('receipts.mail.why'),
      ],
      link: { label: text('draftMail.closing.link'), href: `${baseUrl}/applications/${applicationId}` },
    },
    frame,
  );
};
