import { formatDate } from '~/locales/formats';
import type { MailTemplate } from './mail';
import { standingMail, type TellsOrganisation } from './standing-mail';

/** Reminds an organisation that its verification ends soon. */
export const verificationEnding: MailTemplate<TellsOrganisation & { until: string }> = (
  { organisation, until },
  frame,
) =>
  standingMail(
    {
      subject: 'verificationMail.ending.subject',
      before: ['verificationMail.ending.what', 'verificationMail.ending.act'],
      values: { organisation, until: formatDate(frame.locale, new Date(Date.parse(until) - 1)) },
    },
    frame,
  );
