import { inLanguage, type Localized } from '~/domain/shared/localized';
import { servicePath } from '~/domain/services/places';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Arrived {
  serviceId: string;
  /** Of the service. */
  title: Localized;
  /** Null where it is offered to several services and taken by none yet. */
  caseCode: string | null;
}

/** Tells case workers that a request has come to their service; what it says of somebody is read in the portal alone. */
export const requestArrived: MailTemplate<Arrived> = ({ serviceId, title, caseCode }, frame) => {
  const text = textIn(frame.locale);
  const how = caseCode === null ? 'offered' : 'received';
  const named = { service: inLanguage(title, frame.locale), case: caseCode ?? '' };
  const page = caseCode === null ? 'offers' : 'requests';
  return mailPage(
    {
      subject: text('arrival.mail.subject', named),
      paragraphs: [text(`arrival.mail.what.${how}`, named), text('arrival.mail.where')],
      link: {
        label: text(`arrival.mail.link.${how}`),
        href: `${frame.baseUrl}${servicePath('provider', serviceId)}/${page}`,
      },
    },
    frame,
  );
};
