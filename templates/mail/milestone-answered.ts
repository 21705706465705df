import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { namedMilestone, type NamedMilestone } from './milestone-mail';
import { mailPage } from './page';

interface Answered extends NamedMilestone {
  what: 'returned' | 'accepted' | 'partly' | 'withdrawn';
  /** In the words of the institution; may be empty. */
  reason: string;
  /** Minor units, of an acceptance. */
  amount: number;
}

/** Tells an organisation's people what became of a milestone that they had reported. */
export const milestoneAnswered: MailTemplate<Answered> = (props, frame) => {
  const { agreementId, key, what, reason, amount, currency } = props;
  const text = textIn(frame.locale);
  const named = { ...namedMilestone(props, frame), amount: formatMoney(frame.locale, { amount, currency }) };
  return mailPage(
    {
      subject: text(`milestones.mail.${what}.subject`, named),
      paragraphs: [
        text(`milestones.mail.${what}.what`, named),
        ...(reason ? [text('milestones.mail.reason', { reason })] : []),
      ],
      link: {
        label: text('milestones.mail.toMilestone'),
        href: `${frame.baseUrl}/agreements/${agreementId}/milestones/${key}`,
      },
    },
    frame,
  );
};
