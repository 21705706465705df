import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailSection, MailTemplate } from './mail';
import { mailPage } from './page';

interface DigestProps {
  /** The instant of the collection, ISO 8601. */
  at: string;
  messages: readonly MailSection[];
  /** The page where this person changes how mail comes, without signing in. */
  preferencePath: string;
}

/** The day's messages of one person who wants them in one mail. */
export const digest: MailTemplate<DigestProps> = ({ at, messages, preferencePath }, frame) => {
  const text = textIn(frame.locale);
  const change: MailSection = {
    heading: text('mail.digest.change'),
    paragraphs: [text('mail.digest.why')],
    link: { label: text('mail.digest.changeLink'), href: frame.baseUrl + preferencePath },
  };
  const mail = mailPage(
    {
      subject: text('mail.digest.subject', { count: messages.length, day: formatDate(frame.locale, new Date(at)) }),
      paragraphs: [],
      sections: [...messages, change],
    },
    frame,
  );
  return { ...mail, unsubscribeUrl: frame.baseUrl + preferencePath };
};
