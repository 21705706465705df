import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  callId: string;
  reference: string;
  title: Localized;
  /** How many count. */
  applications: number;
  /** How many submissions could not be opened. */
  failed: number;
  /** How many are not in the database any more. */
  missing: number;
  /** Of the minutes' statement, hex. */
  sha256: string;
}

/** Tells openers and the call's office that its applications are opened, and where the minutes are. */
export const openingFinished: MailTemplate<Props> = (props, frame) => {
  const text = textIn(frame.locale);
  const { reference, applications, failed, missing, sha256 } = props;
  const title = inLanguage(props.title, frame.locale);
  return mailPage(
    {
      subject: text('opening.mail.finished.subject', { reference }),
      paragraphs: [
        text('opening.mail.finished.what', { title, applications }),
        ...(failed > 0 ? [text('opening.mail.finished.failed', { failed })] : []),
        ...(missing > 0 ? [text('opening.missing', { count: missing })] : []),
        text('opening.mail.finished.minutes', { sha256 }),
      ],
      link: { label: text('opening.mail.finished.link'), href: `${frame.baseUrl}/calls/${reference}/opening` },
    },
    frame,
  );
};
