import type { Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { followedCall, paragraphsOf, type NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells those who follow a call that it is cancelled, and why. */
export const callCancelled: MailTemplate<NamedCall & { reason: Localized }> = ({ reason, ...call }, frame) => {
  const text = textIn(frame.locale);
  const { about, why, link } = followedCall(call, frame);
  const paragraphs = [about, text('callMail.cancelled.what'), ...paragraphsOf(reason, frame), why];
  return mailPage(
    { subject: text('callMail.cancelled.subject', { reference: call.reference }), paragraphs, link },
    frame,
  );
};
