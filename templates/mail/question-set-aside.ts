import { textIn } from '~/locales/text-in';
import { followedCall, type NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

/** Tells the asker alone why a question is not answered in public. */
export const questionSetAside: MailTemplate<NamedCall & { text: string; reason: string }> = (props, frame) => {
  const { text: asked, reason, ...call } = props;
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('callMail.aside.subject', { reference: call.reference }),
      paragraphs: [
        followedCall(call, frame).about,
        text('callMail.aside.question', { text: asked }),
        text('callMail.aside.reason', { reason }),
        text('callMail.aside.only'),
      ],
      link: { label: text('callMail.aside.link'), href: `${frame.baseUrl}/calls/${call.reference}/questions` },
    },
    frame,
  );
};
