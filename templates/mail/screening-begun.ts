import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Tells a member who has declared everything that the eligibility screening has begun. */
export const screeningBegun: MailTemplate<CommitteeCall> = (call, frame) =>
  committeeMail(
    { call, subject: 'committee.mail.screening.subject', paragraphs: ['committee.mail.screening.what'] },
    frame,
  );
