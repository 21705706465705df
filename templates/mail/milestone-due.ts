import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { namedMilestone, type NamedMilestone } from './milestone-mail';
import { mailPage } from './page';

interface Due extends NamedMilestone {
  /** A day. */
  dueOn: string;
  isOverdue: boolean;
  side: 'organisation' | 'office';
}

/** Reminds of a milestone that is due soon, or was not reported in time. */
export const milestoneDue: MailTemplate<Due> = (props, frame) => {
  const { agreementId, key, dueOn, isOverdue, side, organisation } = props;
  const text = textIn(frame.locale);
  const day = formatDate(frame.locale, startOfPortalDay(dueOn));
  const named = { ...namedMilestone(props, frame), day, organisation };
  const what = isOverdue ? 'overdue' : 'due';
  const office = side === 'office' ? '/office' : '';
  return mailPage(
    {
      subject: text(`milestones.mail.${what}.subject`, named),
      paragraphs: [
        text(`milestones.mail.${what}.what`, named),
        text(isOverdue ? `milestones.mail.overdue.${side}` : 'milestones.mail.due.next'),
      ],
      link: {
        label: text('milestones.mail.toMilestone'),
        href: `${frame.baseUrl}${office}/agreements/${agreementId}/milestones/${key}`,
      },
    },
    frame,
  );
};
