import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Tells who leads the committee that a member takes no part in something; neither why nor in what. */
export const recusalRecorded: MailTemplate<CommitteeCall & { member: string }> = ({ member, ...call }, frame) =>
  committeeMail(
    {
      call,
      subject: 'committee.mail.recusal.subject',
      paragraphs: ['committee.mail.recusal.what', 'committee.mail.recusal.next'],
      values: { member },
    },
    frame,
  );
