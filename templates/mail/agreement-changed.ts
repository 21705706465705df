import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

export type AgreementNews = 'suspended' | 'resumed' | 'terminated' | 'closed';

interface Changed {
  what: AgreementNews;
  /** In the words of whoever did it; may be empty. */
  reason: string;
  /** The agreement's. */
  number: string;
  service: Localized;
  organisation: string;
  /** Of the agreement's page on the reader's side. */
  path: string;
}

/** An agreement is suspended, goes on, or has ended. */
export const agreementChanged: MailTemplate<Changed> = (props, frame) => {
  const { what, reason, number, organisation, service, path } = props;
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { number, organisation, reason, service: inLanguage(service, locale) };
  return mailPage(
    {
      subject: text(`endings.mail.${what}`, named),
      paragraphs: [
        text('amendments.mail.about', named),
        text(`endings.mail.next.${what}`),
        ...(reason ? [text('endings.mail.reason', named)] : []),
      ],
      link: { label: text('endings.mail.link'), href: `${baseUrl}${path}` },
    },
    frame,
  );
};
