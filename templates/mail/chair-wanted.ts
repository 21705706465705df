import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

/** Asks an approver to name who chairs a lot in which the chair has a conflict. */
export const chairWanted: MailTemplate<CommitteeCall & { chair: string }> = ({ chair, ...call }, frame) =>
  committeeMail(
    {
      call,
      subject: 'committee.mail.wanted.subject',
      paragraphs: ['committee.mail.wanted.what'],
      values: { chair },
      path: `/office/calls/${call.callId}/committee`,
    },
    frame,
  );
