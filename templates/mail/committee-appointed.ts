import { PART_LABELS } from '~/domain/committee/labels';
import type { CommitteePart } from '~/domain/committee/parts';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { committeeMail, type CommitteeCall } from './committee-mail';
import type { MailTemplate } from './mail';

interface Appointed extends CommitteeCall {
  part: CommitteePart;
  order: { number: string; day: string };
  by: string;
}

/** Tells somebody that they sit on a call's committee, as what, and by which order. */
export const committeeAppointed: MailTemplate<Appointed> = ({ part, order, by, ...call }, frame) => {
  const text = textIn(frame.locale);
  const day = formatDate(frame.locale, startOfPortalDay(order.day));
  return committeeMail(
    {
      call,
      subject: 'committee.mail.appointed.subject',
      paragraphs: [
        'committee.mail.appointed.what',
        'committee.mail.appointed.declare',
        'committee.mail.appointed.unable',
      ],
      values: { part: text(PART_LABELS[part]), number: order.number, day, by },
    },
    frame,
  );
};
