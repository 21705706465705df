import type { Section } from '~/domain/calls/schema';
import type { Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { followedCall, paragraphsOf, type NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props extends NamedCall {
  number: number;
  reason: Localized;
  changed: readonly Section[];
  /** Form or lots changed: applications in preparation must be looked at again. */
  material: boolean;
  /** The deadline for applications from now on, ISO 8601. */
  deadline: string;
  extended: boolean;
}

/** Tells those who follow a call of a change: what, why, and until when one can apply now. */
export const addendumPublished: MailTemplate<Props> = (props, frame) => {
  const { number, reason, changed, material, deadline, extended, ...call } = props;
  const text = textIn(frame.locale);
  const { about, why, link } = followedCall(call, frame);
  const until = formatDateTime(frame.locale, new Date(deadline));
  const sections = changed.map((section) => text(`calls.section.${section}`)).join('; ');
  const paragraphs = [
    about,
    text('callMail.addendum.changed', { sections }),
    ...paragraphsOf(reason, frame),
    extended ? text('callMail.addendum.extended', { until }) : text('callMail.addendum.deadline', { until }),
    ...(material ? [text('callMail.addendum.material')] : []),
    why,
  ];
  return mailPage(
    { subject: text('callMail.addendum.subject', { reference: call.reference, number }), paragraphs, link },
    frame,
  );
};
