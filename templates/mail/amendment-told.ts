import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { AttachedDocument, MailTemplate } from './mail';
import { mailPage } from './page';

export type AmendmentNews = 'requested' | 'submitted' | 'returned' | 'approved' | 'in-force' | 'declined' | 'dropped';

interface Told {
  what: AmendmentNews;
  /** The agreement's. */
  number: string;
  service: Localized;
  organisation: string;
  /** Of the amendment's page on the reader's side. */
  path: string;
  /** Its document, once it is in force. */
  attached?: AttachedDocument;
}

/** What became of an amendment, for whoever has to know or act next. */
export const amendmentTold: MailTemplate<Told> = ({ what, number, service, organisation, path, attached }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { number, organisation, service: inLanguage(service, locale) };
  const mail = mailPage(
    {
      subject: text(`amendments.mail.${what}`, named),
      paragraphs: [
        text('amendments.mail.about', named),
        text(`amendments.mail.next.${what}`),
        ...(attached ? [text('amendmentLetters.mail.attached')] : []),
      ],
      link: { label: text('amendments.mail.link'), href: `${baseUrl}${path}` },
    },
    frame,
  );
  return attached ? { ...mail, documents: [attached] } : mail;
};
