import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Told {
  agreementId: string;
  /** The agreement's number, and the milestone that is paid. */
  agreement: string;
  title: Localized;
  /** The payment's. */
  number: string;
  outcome: 'paid' | 'returned';
  /** What the bank took, on which day and under which name of its own. */
  amount: Money;
  bookedOn: string;
  reference: string;
  /** How much less that is than was approved, in minor units. */
  difference: number;
  /** Why it came back; empty of a payment. */
  reason: string;
}

/** The advice of a payment for the organisation's people, or that it came back. */
export const paymentTold: MailTemplate<Told> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { agreement, number, reference, outcome, difference, reason, agreementId } = props;
  const text = textIn(locale);
  const named = {
    ...{ agreement, number, reference, reason, title: inLanguage(props.title, locale) },
    amount: formatMoney(locale, props.amount),
    day: formatDate(locale, startOfPortalDay(props.bookedOn)),
    difference: formatMoney(locale, { ...props.amount, amount: difference }),
  };
  return mailPage(
    {
      subject: text(`payments.mail.${outcome}.subject`, named),
      paragraphs: [
        text(`payments.mail.${outcome}.what`, named),
        ...(difference > 0 && outcome === 'paid' ? [text('payments.mail.difference', named)] : []),
        text(`payments.mail.${outcome}.next`),
      ],
      link: { label: text('payments.mail.link'), href: `${baseUrl}/agreements/${agreementId}/payments` },
    },
    frame,
  );
};
