import { formatDate } from '~/locales/formats';
import type { MailTemplate } from './mail';
import { standingMail, type SaysWhy } from './standing-mail';

/** Tells an organisation that it is verified, and until which instant. */
export const verificationGranted: MailTemplate<SaysWhy & { until: string }> = ({ organisation, until, said }, frame) =>
  standingMail(
    {
      subject: 'verificationMail.granted.subject',
      before: ['verificationMail.granted.what'],
      said,
      after: ['verificationMail.granted.keep'],
      // The last day, of which the instant is the end.
      values: { organisation, until: formatDate(frame.locale, new Date(Date.parse(until) - 1)) },
    },
    frame,
  );
