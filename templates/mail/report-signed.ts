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
  /** Of the report, hex. */
  sha256: string;
}

/** Tells the institution that the report on a lot is signed by everybody who had to. */
export const reportSigned: MailTemplate<Props> = (props, frame) => {
  const text = textIn(frame.locale);
  const { callId, reference, lot, number, sha256 } = props;
  const said = { reference, lot: inLanguage(props.lotName, frame.locale), number };
  return mailPage(
    {
      subject: text('report.mail.signed.subject', said),
      paragraphs: [text('report.mail.signed.what', said), text('report.mail.signed.sha256', { sha256 })],
      link: {
        label: text('report.mail.link'),
        href: `${frame.baseUrl}/evaluations/${callId}/lots/${lot}/report`,
      },
    },
    frame,
  );
};
