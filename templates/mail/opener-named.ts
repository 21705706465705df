import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Asks somebody of the staff to set the passphrase of their share of a call's key. */
export const openerNamed: MailTemplate<{ callId: string; title: Localized; by: string }> = (
  { callId, title, by },
  frame,
) => {
  const text = textIn(frame.locale);
  const named = { title: inLanguage(title, frame.locale), by };
  return mailPage(
    {
      subject: text('sealing.mail.named.subject', named),
      paragraphs: [text('sealing.mail.named.by', named), text('sealing.mail.named.act')],
      link: { href: `${frame.baseUrl}/openings/${callId}`, label: text('sealing.mail.named.link') },
    },
    frame,
  );
};
