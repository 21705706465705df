import { inLanguage, type Localized } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Opened {
  courseId: string;
  title: Localized;
  /** The day of the first session. */
  first: string;
}

/** Asks the people of an organisation to say who takes part in a course. */
export const trainingOpened: MailTemplate<Opened> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = {
    title: inLanguage(props.title, locale),
    day: props.first ? formatDate(locale, startOfPortalDay(props.first)) : '',
  };
  return mailPage(
    {
      subject: text('training.mail.subject', named),
      paragraphs: [text('training.mail.what', named), text('training.mail.next')],
      link: { label: text('training.mail.link'), href: `${baseUrl}/training/${props.courseId}` },
    },
    frame,
  );
};
