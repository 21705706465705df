import { daysUntil, type DatedDocument } from '~/domain/organisations/profile-documents';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  organisation: string;
  /** The country's calendar day on which it is written. */
  today: string;
  documents: Pick<DatedDocument, 'kind' | 'of' | 'validUntil'>[];
}

/** Reminds an organisation of documents whose last day is near, or has passed. */
export const documentsExpiring: MailTemplate<Props> = ({ organisation, today, documents }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const lines = documents.map(({ kind, of, validUntil }) => {
    const document = text(`profile.document.${kind}`, { name: of });
    const until = formatDate(locale, startOfPortalDay(validUntil));
    const days = daysUntil(validUntil, today);
    if (days === 0) return text('profileMail.expiring.today', { document });
    return text(days < 0 ? 'profileMail.expiring.expired' : 'profileMail.expiring.soon', { document, until, days });
  });
  return mailPage(
    {
      subject: text('profileMail.expiring.subject', { organisation, count: documents.length }),
      paragraphs: [...lines, text('profileMail.expiring.lead')],
      link: { label: text('profileMail.expiring.link'), href: `${baseUrl}/organisation/profile` },
    },
    frame,
  );
};
