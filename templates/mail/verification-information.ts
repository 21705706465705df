import type { MailTemplate } from './mail';
import { standingMail, type SaysWhy } from './standing-mail';

/** Tells an organisation what is wanted before it can be verified. */
export const verificationInformation: MailTemplate<SaysWhy> = ({ organisation, said }, frame) =>
  standingMail(
    {
      subject: 'verificationMail.information.subject',
      before: ['verificationMail.information.what'],
      said,
      after: ['verificationMail.information.act'],
      values: { organisation },
    },
    frame,
  );
