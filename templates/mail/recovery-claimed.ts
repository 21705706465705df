import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Claimed {
  agreementId: string;
  /** The agreement's number. */
  agreement: string;
  amount: Money;
  reason: string;
}

/** Tells the organisation's people that the institution claims money back. */
export const recoveryClaimed: MailTemplate<Claimed> = ({ agreementId, agreement, amount, reason }, frame) => {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const named = { agreement, reason, amount: formatMoney(locale, amount) };
  return mailPage(
    {
      subject: text('payments.mail.claimed.subject', named),
      paragraphs: [text('payments.mail.claimed.what', named), text('payments.mail.claimed.next')],
      link: { label: text('payments.mail.link'), href: `${baseUrl}/agreements/${agreementId}/payments` },
    },
    frame,
  );
};
