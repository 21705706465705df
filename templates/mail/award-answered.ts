import type { AwardState } from '~/domain/awards/status';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Answered extends NamedCall {
  callId: string;
  awardId: string;
  lot: Localized;
  organisation: string;
  amount: Money;
  outcome: Extract<AwardState, 'accepted' | 'declined' | 'lapsed'>;
  /** Who answered, and why it was declined; empty where nobody did. */
  by: string;
  reason: string;
  side: 'organisation' | 'office';
}

/** Tells both sides what became of an award that was offered. */
export const awardAnswered: MailTemplate<Answered> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, organisation, outcome, by, reason, side, callId, awardId } = props;
  const text = textIn(locale);
  const named = {
    reference,
    organisation,
    by,
    title: inLanguage(props.title, locale),
    lot: inLanguage(props.lot, locale),
    amount: formatMoney(locale, props.amount),
  };
  return mailPage(
    {
      subject: text(`awards.mail.${outcome}.subject`, named),
      paragraphs: [
        text(`awards.mail.${outcome}.what`, named),
        ...(reason ? [text('awards.mail.reason', { reason })] : []),
        text(`awards.mail.${outcome}.next.${side}`),
      ],
      link:
        side === 'office'
          ? { label: text('awards.mail.toOffice'), href: `${baseUrl}/office/calls/${callId}/awards` }
          : { label: text('awards.mail.toAward'), href: `${baseUrl}/awards/${awardId}` },
    },
    frame,
  );
};
