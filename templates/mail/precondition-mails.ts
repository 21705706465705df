import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface NamedAgreement {
  agreementId: string;
  number: string;
  title: Localized;
}

interface Changed extends NamedAgreement {
  organisation: string;
  key: string;
  precondition: Localized;
  outcome: 'submitted' | 'confirmed' | 'returned' | 'waived';
  /** The comment of a return, the reason of a waiver; else empty. */
  reason: string;
}

/** What became of a precondition: evidence for the manager, or what the institution said for the organisation. */
export const preconditionChanged: MailTemplate<Changed> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { agreementId, number, organisation, key, outcome, reason } = props;
  const text = textIn(locale);
  const named = {
    ...{ number, organisation },
    title: inLanguage(props.title, locale),
    precondition: inLanguage(props.precondition, locale),
  };
  const side = outcome === 'submitted' ? '/office/agreements' : '/agreements';
  return mailPage(
    {
      subject: text(`preconditions.mail.${outcome}.subject`, named),
      paragraphs: [
        text(`preconditions.mail.${outcome}.what`, named),
        named.precondition,
        ...(reason ? [text('preconditions.mail.reason', { reason })] : []),
      ],
      link: { label: text('preconditions.mail.link'), href: `${baseUrl}${side}/${agreementId}/preconditions/${key}` },
    },
    frame,
  );
};

interface Waiting extends NamedAgreement {
  missing: Localized[];
}

/** Reminds the people of an organisation of what its agreement still waits for. */
export const preconditionsWaiting: MailTemplate<Waiting> = (props, frame) => {
  const { locale, baseUrl } = frame;
  const { agreementId, number, missing } = props;
  const text = textIn(locale);
  const named = { number, title: inLanguage(props.title, locale) };
  return mailPage(
    {
      subject: text('preconditions.mail.waiting.subject', named),
      paragraphs: [
        text('preconditions.mail.waiting.what', { ...named, count: missing.length }),
        ...missing.map((one) => inLanguage(one, locale)),
      ],
      link: { label: text('preconditions.mail.link'), href: `${baseUrl}/agreements/${agreementId}/preconditions` },
    },
    frame,
  );
};
