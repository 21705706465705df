import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Submitted extends NamedCall {
  applicationId: string;
  lot: Localized;
  /** The number of the receipt. */
  receipt: string;
  /** ISO 8601. */
  submittedAt: string;
  /** Hex, of the submission. */
  sha256: string;
  /** The name of the signatory. */
  by: string;
}

/** Tells the people of an organisation that its application was recorded, with what proves it. */
export const applicationSubmitted: MailTemplate<Submitted> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, title, lot, applicationId, receipt, submittedAt, sha256, by } = props;
  const text = textIn(locale);
  const at = formatDateTime(locale, new Date(submittedAt), { seconds: true });
  const named = { reference, title: inLanguage(title, locale), lot: inLanguage(lot, locale), by };
  return mailPage(
    {
      subject: text('receipts.mail.submitted.subject', { reference, receipt }),
      paragraphs: [
        text('receipts.mail.submitted.what', named),
        text('receipts.mail.submitted.receipt', { receipt, at }),
        text('receipts.mail.submitted.sha256', { sha256 }),
        text('receipts.mail.submitted.until'),
        text('receipts.mail.why'),
      ],
      link: {
        label: text('receipts.mail.submitted.link'),
        href: `${baseUrl}/applications/${applicationId}/receipts/${receipt}`,
      },
    },
    frame,
  );
};
