import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  title: Localized;
  /** Who brought the share. */
  by: string;
  reason: string;
}

/** Tells approvers and auditors that the offline share of a call's key was used in the place of an opener. */
export const openingRecovery: MailTemplate<Props> = ({ callId, reference, title, by, reason }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('opening.mail.recovery.subject', { reference }),
      paragraphs: [
        text('opening.mail.recovery.what', { title: inLanguage(title, frame.locale), by }),
        text('opening.mail.recovery.reason', { reason }),
        text('opening.mail.recovery.check'),
      ],
      link: { label: text('opening.mail.recovery.link'), href: `${frame.baseUrl}/office/calls/${callId}` },
    },
    frame,
  );
};
