import { inLanguage } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { namedMilestone, type NamedMilestone } from './milestone-mail';
import { mailPage } from './page';

interface Reported extends NamedMilestone {
  /** Who handed it in. */
  by: string;
}

/** Tells an institution's managers that a report on a milestone waits for them. */
export const milestoneReported: MailTemplate<Reported> = (props, frame) => {
  const text = textIn(frame.locale);
  const named = {
    ...namedMilestone(props, frame),
    ...{ organisation: props.organisation, service: inLanguage(props.service, frame.locale), by: props.by },
  };
  return mailPage(
    {
      subject: text('milestones.mail.reported.subject', named),
      paragraphs: [text('milestones.mail.reported.what', named), text('milestones.mail.reported.next')],
      link: {
        label: text('milestones.mail.toReport'),
        href: `${frame.baseUrl}/office/agreements/${props.agreementId}/milestones/${props.key}`,
      },
    },
    frame,
  );
};
