import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface CallAnnouncedProps {
  reference: string;
  title: Localized;
  summary: Localized;
  /** ISO 8601 */
  closesAt: string;
  /** The page that ends the subscription. */
  endingPath: string;
}

/** To a subscriber: a call was published. */
export const callAnnounced: MailTemplate<CallAnnouncedProps> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const title = inLanguage(props.title, locale);
  const until = `${formatDateTime(locale, new Date(props.closesAt))} ${text('publicCalls.portalZone')}`;
  const unsubscribeUrl = baseUrl + props.endingPath;
  const mail = mailPage(
    {
      subject: text('publicCalls.subscription.mail.announced.subject', { title }),
      paragraphs: [
        inLanguage(props.summary, locale),
        text('publicCalls.subscription.mail.announced.until', { until }),
        text('publicCalls.subscription.mail.announced.number', { reference: props.reference }),
      ],
      link: {
        label: text('publicCalls.subscription.mail.announced.link'),
        href: `${baseUrl}/calls/${props.reference}`,
      },
      sections: [
        {
          heading: text('publicCalls.subscription.mail.end.heading'),
          paragraphs: [text('publicCalls.subscription.mail.end.body')],
          link: { label: text('publicCalls.subscription.end.submit'), href: unsubscribeUrl },
        },
      ],
    },
    frame,
  );
  return { ...mail, unsubscribeUrl };
};
