import type { MailTemplate } from './mail';
import { standingMail, type SaysWhy } from './standing-mail';

/** Tells an organisation that it can apply again, and why. */
export const exclusionLifted: MailTemplate<SaysWhy> = ({ organisation, said }, frame) =>
  standingMail(
    {
      subject: 'verificationMail.lifted.subject',
      before: ['verificationMail.lifted.what'],
      said,
      values: { organisation },
    },
    frame,
  );
