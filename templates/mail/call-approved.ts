import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';
import { preparedCall, type PreparedCall } from './prepared-call';

interface Props extends PreparedCall {
  reference: string;
  /** ISO 8601. */
  publishAt: string;
}

/** Tells those who prepared a call or addendum that it is approved, and when everybody can read it. */
export const callApproved: MailTemplate<Props> = ({ reference, publishAt, ...call }, frame) => {
  const text = textIn(frame.locale);
  const { what } = preparedCall(call, frame);
  const at = formatDateTime(frame.locale, new Date(publishAt));
  return mailPage(
    {
      subject: text('callMail.approved.subject', { what }),
      paragraphs: [
        text('callMail.approved.by', { by: call.by, what }),
        text('callMail.approved.at', { at, reference }),
      ],
      link: { label: text('callMail.toCall'), href: `${frame.baseUrl}/calls/${reference}` },
    },
    frame,
  );
};
