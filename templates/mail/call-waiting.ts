import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';
import { preparedCall, type PreparedCall } from './prepared-call';

/** Tells an approver that a call or addendum waits for a decision. */
export const callWaiting: MailTemplate<PreparedCall> = (call, frame) => {
  const text = textIn(frame.locale);
  const { what, link } = preparedCall(call, frame);
  return mailPage(
    {
      subject: text('callMail.waiting.subject', { what }),
      paragraphs: [text('callMail.waiting.by', { by: call.by, what }), text('callMail.waiting.act')],
      link,
    },
    frame,
  );
};
