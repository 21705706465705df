import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';
import { preparedCall, type PreparedCall } from './prepared-call';

/** Tells those who prepared a call or addendum that it came back; the comments are read in the portal. */
export const callReturned: MailTemplate<PreparedCall & { comments: number }> = ({ comments, ...call }, frame) => {
  const text = textIn(frame.locale);
  const { what, link } = preparedCall(call, frame);
  return mailPage(
    {
      subject: text('callMail.returned.subject', { what }),
      paragraphs: [text('callMail.returned.by', { by: call.by, what }), text('callMail.returned.read', { comments })],
      link,
    },
    frame,
  );
};
