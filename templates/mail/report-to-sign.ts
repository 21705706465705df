import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  lot: string;
  lotName: Localized;
  number: number;
}

/** Tells a member of a committee that the report on a lot waits for their signature. */
export const reportToSign: MailTemplate<Props> = (props, frame) => {
  const text = textIn(frame.locale);
  const { callId, reference, lot, number } = props;
  const said = { reference, lot: inLanguage(props.lotName, frame.locale), number };
  return mailPage(
    {
      subject: text('report.mail.toSign.subject', said),
      paragraphs: [text('report.mail.toSign.what', said), text('report.mail.toSign.how')],
      link: {
        label: text('report.mail.link'),
        href: `${frame.baseUrl}/evaluations/${callId}/lots/${lot}/report`,
      },
    },
    frame,
  );
};
