import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Waiting extends NamedCall {
  awardId: string;
  lot: Localized;
  amount: Money;
  /** ISO 8601. */
  respondBy: string;
  /** A smaller amount waits for a budget that fits it. */
  lacksBudget: boolean;
}

/** Reminds the people of an organisation of an award that nobody has answered. */
export const awardWaiting: MailTemplate<Waiting> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, awardId, respondBy, lacksBudget } = props;
  const text = textIn(locale);
  const named = {
    reference,
    title: inLanguage(props.title, locale),
    lot: inLanguage(props.lot, locale),
    amount: formatMoney(locale, props.amount),
    until: formatDateTime(locale, new Date(respondBy)),
  };
  return mailPage(
    {
      subject: text('awards.mail.waiting.subject', named),
      paragraphs: [
        text('awards.mail.waiting.what', named),
        ...(lacksBudget ? [text('awards.mail.waiting.budget')] : []),
        text('awards.mail.waiting.until', named),
      ],
      link: { label: text('awards.mail.toAward'), href: `${baseUrl}/awards/${awardId}` },
    },
    frame,
  );
};
