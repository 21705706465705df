import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface ResultsPublishedProps {
  reference: string;
  title: Localized;
  /** The page that ends the reader's subscription; null where they have none. */
  endingPath: string | null;
}

/** To those who follow a call, and to subscribers: its results are out. */
export const resultsPublished: MailTemplate<ResultsPublishedProps> = ({ reference, title, endingPath }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = inLanguage(title, locale);
  const unsubscribeUrl = endingPath === null ? null : baseUrl + endingPath;
  const mail = mailPage(
    {
      subject: text('results.mail.subject', { reference, title: named }),
      paragraphs: [text('results.mail.body', { reference, title: named }), text('results.mail.page')],
      link: { label: text('results.mail.link'), href: `${baseUrl}/calls/${reference}/results` },
      sections: unsubscribeUrl
        ? [
            {
              heading: text('publicCalls.subscription.mail.end.heading'),
              paragraphs: [text('publicCalls.subscription.mail.end.body')],
              link: { label: text('publicCalls.subscription.end.submit'), href: unsubscribeUrl },
            },
          ]
        : [],
    },
    frame,
  );
  return unsubscribeUrl ? { ...mail, unsubscribeUrl } : mail;
};
