import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  lot: string;
  lotName: Localized;
  by: string;
  reason: string;
}

/** Tells a committee that its recommendation came back, why, and that its signatures are void. */
export const lotReturned: MailTemplate<Props> = (props, frame) => {
  const text = textIn(frame.locale);
  const { callId, reference, by, reason } = props;
  const said = { reference, lot: inLanguage(props.lotName, frame.locale), by };
  return mailPage(
    {
      subject: text('decisions.mail.returned.subject', said),
      paragraphs: [
        text('decisions.mail.returned.what', said),
        text('decisions.mail.reason', { reason }),
        text('decisions.mail.returned.next'),
      ],
      link: {
        label: text('decisions.mail.link'),
        href: `${frame.baseUrl}/evaluations/${callId}/lots/${props.lot}/report`,
      },
    },
    frame,
  );
};
