import { agreementPath } from '~/domain/agreements/places';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailFrame, MailTemplate } from './mail';
import { mailPage } from './page';

interface AboutAgreement {
  agreementId: string;
  number: string;
  reference: string;
  organisation: string;
  title: Localized;
  amount: Money;
  side: 'organisation' | 'office';
}

function namesOf({ number, reference, organisation, title, amount }: AboutAgreement, { locale }: MailFrame) {
  return { number, reference, organisation, title: inLanguage(title, locale), amount: formatMoney(locale, amount) };
}

const linkTo = ({ side, agreementId }: AboutAgreement, { baseUrl, locale }: MailFrame) => ({
  label: textIn(locale)('agreementPages.mail.link'),
  href: `${baseUrl}${agreementPath(side, agreementId)}`,
});

/** Asks a signatory of either side to sign the document of an agreement. */
export const agreementToSign: MailTemplate<AboutAgreement & { sha256: string }> = (props, frame) => {
  const text = textIn(frame.locale);
  const named = namesOf(props, frame);
  return mailPage(
    {
      subject: text('agreementPages.mail.sign.subject', named),
      paragraphs: [
        text('agreementPages.mail.sign.what', named),
        text('agreementPages.mail.sign.hash', { sha256: props.sha256 }),
        text('agreementPages.mail.sign.next'),
      ],
      link: linkTo(props, frame),
    },
    frame,
  );
};

interface Told {
  event: 'in-force' | 'taken-back' | 'dropped';
  reason: string;
}

/** Tells both sides what became of an agreement that was out for signature. */
export const agreementTold: MailTemplate<AboutAgreement & Told> = (props, frame) => {
  const text = textIn(frame.locale);
  const named = namesOf(props, frame);
  const { event, reason } = props;
  return mailPage(
    {
      subject: text(`agreementPages.mail.${event}.subject`, named),
      paragraphs: [
        text(`agreementPages.mail.${event}.what`, named),
        ...(reason ? [text('agreementPages.mail.reason', { reason })] : []),
        text(`agreementPages.mail.${event}.next`),
      ],
      link: linkTo(props, frame),
    },
    frame,
  );
};
