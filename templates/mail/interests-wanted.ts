import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Asks a member to declare interests: it is known who applies. */
export const interestsWanted: MailTemplate<CommitteeCall> = (call, frame) =>
  committeeMail(
    {
      call,
      subject: 'committee.mail.interests.subject',
      paragraphs: ['committee.mail.interests.what', 'committee.mail.interests.why'],
    },
    frame,
  );
