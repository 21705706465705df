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
  /** Why the lot ends without awards; may be empty otherwise. */
  reason: string;
  isCancelled: boolean;
}

/** Tells managers and the lot's chair what an approver decided; applicants know nothing of it yet. */
export const lotDecided: MailTemplate<Props> = (props, frame) => {
  const text = textIn(frame.locale);
  const { callId, reference, by, reason, isCancelled } = props;
  const said = { reference, lot: inLanguage(props.lotName, frame.locale), by };
  return mailPage(
    {
      subject: text('decisions.mail.decided.subject', said),
      paragraphs: [
        text(isCancelled ? 'decisions.mail.decided.cancelled' : 'decisions.mail.decided.approved', said),
        ...(reason ? [text('decisions.mail.reason', { reason })] : []),
        text('decisions.mail.decided.secret'),
      ],
      link: {
        label: text('decisions.mail.link'),
        href: `${frame.baseUrl}/evaluations/${callId}/lots/${props.lot}/report`,
      },
    },
    frame,
  );
};
