import type { MailTemplate } from './mail';
import { standingMail, type SaysWhy } from './standing-mail';

/** Tells an organisation that it is not verified, and why; two people have agreed on it. */
export const verificationRefused: MailTemplate<SaysWhy> = ({ organisation, said }, frame) =>
  standingMail(
    {
      subject: 'verificationMail.refused.subject',
      before: ['verificationMail.refused.what'],
      said,
      after: ['verificationMail.refused.act'],
      values: { organisation },
    },
    frame,
  );
