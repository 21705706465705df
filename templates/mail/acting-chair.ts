import { inLanguage, type Localized } from '~/domain/shared/localized';
import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Tells a member that they chair a lot from now on. */
export const actingChair: MailTemplate<CommitteeCall & { lot: Localized }> = ({ lot, ...call }, frame) =>
  committeeMail(
    {
      call,
      subject: 'committee.mail.chair.subject',
      paragraphs: ['committee.mail.chair.what'],
      values: { lot: inLanguage(lot, frame.locale) },
    },
    frame,
  );
