import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import type { MailTemplate } from './mail';
import { standingMail, type SaysWhy } from './standing-mail';

interface Excluded extends SaysWhy {
  /** Days, `2026-11-22`; without a last day the exclusion is open. */
  from: string;
  until: string | null;
}

/** Tells an organisation that it cannot apply for a time, and why. */
export const organisationExcluded: MailTemplate<Excluded> = ({ organisation, from, until, said }, frame) => {
  const day = (date: string) => formatDate(frame.locale, startOfPortalDay(date));
  return standingMail(
    {
      subject: 'verificationMail.excluded.subject',
      before: [until ? 'verificationMail.excluded.period' : 'verificationMail.excluded.open'],
      said,
      after: ['verificationMail.excluded.kept'],
      values: { organisation, from: day(from), until: until ? day(until) : '' },
    },
    frame,
  );
};
