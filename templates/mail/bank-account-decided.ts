import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  organisation: string;
  /** With its number masked. */
  account: string;
  decision: 'verified' | 'refused';
  /** Empty where it is verified. */
  reason: string;
}

/** Tells every signatory what finance decided about the account. */
export const bankAccountDecided: MailTemplate<Props> = ({ organisation, account, decision, reason }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text(`bankMail.${decision}.subject`, { organisation }),
      paragraphs: [
        text(`bankMail.${decision}.text`, { account }),
        ...(reason ? [text('bankMail.refused.reason', { reason })] : []),
      ],
      link: { label: text('bankMail.link'), href: `${frame.baseUrl}/organisation/profile/bank-account` },
    },
    frame,
  );
};
