import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Tells somebody that they no longer sit on a committee. */
export const committeeLeft: MailTemplate<CommitteeCall & { by: string }> = ({ by, ...call }, frame) =>
  committeeMail(
    {
      call,
      subject: 'committee.mail.left.subject',
      paragraphs: ['committee.mail.left.what', 'committee.mail.left.keep'],
      values: { by },
      path: null,
    },
    frame,
  );
