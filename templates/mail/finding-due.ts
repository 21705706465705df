import { servicePath, type ServiceSide } from '~/domain/services/places';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Due {
  serviceId: string;
  visitId: string;
  /** Of the finding in its visit. */
  number: number;
  /** Of the service. */
  title: Localized;
  /** A day. */
  dueOn: string;
  isOverdue: boolean;
  side: ServiceSide;
}

/** Reminds of a finding that is to be corrected soon, or was not in time. */
export const findingDue: MailTemplate<Due> = ({ serviceId, visitId, number, title, dueOn, isOverdue, side }, frame) => {
  const text = textIn(frame.locale);
  const named = {
    service: inLanguage(title, frame.locale),
    day: formatDate(frame.locale, startOfPortalDay(dueOn)),
  };
  const what = isOverdue ? 'overdue' : 'soon';
  return mailPage(
    {
      subject: text(`quality.mail.${what}.subject`, named),
      paragraphs: [text(`quality.mail.${what}.what`, named), text(`quality.mail.next.${side}`)],
      link: {
        label: text('quality.mail.link'),
        href: `${frame.baseUrl}${servicePath(side, serviceId)}/quality/${visitId}/findings/${number}`,
      },
    },
    frame,
  );
};
