import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Revised extends NamedCall {
  callId: string;
  awardId: string;
  lot: Localized;
  organisation: string;
  amount: Money;
  outcome: 'submitted' | 'agreed' | 'returned';
  /** What the institution said to it; may be empty. */
  comment: string;
}

/** Tells whoever acts next that the budget of a smaller award was handed in, agreed or returned. */
export const awardBudget: MailTemplate<Revised> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { reference, organisation, outcome, comment, callId, awardId } = props;
  const text = textIn(locale);
  const named = {
    reference,
    organisation,
    title: inLanguage(props.title, locale),
    lot: inLanguage(props.lot, locale),
    amount: formatMoney(locale, props.amount),
  };
  return mailPage(
    {
      subject: text(`awards.mail.budget.${outcome}.subject`, named),
      paragraphs: [
        text(`awards.mail.budget.${outcome}.what`, named),
        ...(comment ? [text('awards.mail.budget.comment', { comment })] : []),
      ],
      link:
        outcome === 'submitted'
          ? {
              label: text('awards.mail.toBudget'),
              href: `${baseUrl}/office/calls/${callId}/awards/${awardId}/budget`,
            }
          : { label: text('awards.mail.toAward'), href: `${baseUrl}/awards/${awardId}` },
    },
    frame,
  );
};
