import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface KeyRenewal {
  callId: string;
  title: Localized;
  by: string;
  /** To an opener whose share is asked for, to who joins, or to everybody once the key is split anew. */
  stage: 'wanted' | 'joining' | 'done';
}

/** Tells the openers of a call that its key is to be split anew, or has been. */
export const keyRenewal: MailTemplate<KeyRenewal> = ({ callId, title, by, stage }, frame) => {
  const text = textIn(frame.locale);
  const named = { title: inLanguage(title, frame.locale), by };
  const place = stage === 'wanted' ? `/openings/${callId}/renewal` : `/openings/${callId}`;
  return mailPage(
    {
      subject: text('sealing.mail.renewal.subject', named),
      paragraphs: [text(`sealing.mail.renewal.${stage}`, named), text(`sealing.mail.renewal.${stage}.act`)],
      link: { href: `${frame.baseUrl}${place}`, label: text('sealing.mail.renewal.link') },
    },
    frame,
  );
};
