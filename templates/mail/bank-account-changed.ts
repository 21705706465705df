import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  organisation: string;
  /** Name of the signatory who changed it. */
  by: string;
  /** The accounts with masked numbers; `before` is null for the first one. */
  before: string | null;
  after: string;
}

/** Tells every signatory that the account to which the organisation is paid is another one now. */
export const bankAccountChanged: MailTemplate<Props> = ({ organisation, by, before, after }, frame) => {
  const text = textIn(frame.locale);
  return mailPage(
    {
      subject: text('bankMail.changed.subject', { organisation }),
      paragraphs: [
        text(before === null ? 'bankMail.changed.first' : 'bankMail.changed.by', { by, organisation }),
        ...(before === null ? [] : [text('bankMail.changed.before', { account: before })]),
        text('bankMail.changed.after', { account: after }),
        text('bankMail.changed.suspended'),
        text('bankMail.changed.wrong'),
      ],
      link: { label: text('bankMail.link'), href: `${frame.baseUrl}/organisation/profile/bank-account` },
    },
    frame,
  );
};
