import type { MessageKey } from '~/domain/shared/message-key';
import { textIn } from '~/locales/text-in';
import type { TextValues } from '~/locales/text';
import type { MailFrame } from './mail';
import { mailPage } from './page';

/** The organisation that is told something about its standing. */
export interface TellsOrganisation {
  organisation: string;
}

/** What somebody has written to the organisation, as it stands. */
export interface SaysWhy extends TellsOrganisation {
  said: string;
}

interface StandingLetter {
  subject: MessageKey;
  /** What comes before the words of a person… */
  before: readonly MessageKey[];
  said?: string;
  /** …and after them. */
  after?: readonly MessageKey[];
  values: TextValues;
}

/** A mail to an organisation about its standing; it leads to the page where the organisation follows it. */
export function standingMail({ subject, before, said = '', after = [], values }: StandingLetter, frame: MailFrame) {
  const text = textIn(frame.locale);
  const words = said.split(/\n+/).filter((line) => line.trim() !== '');
  return mailPage(
    {
      subject: text(subject, values),
      paragraphs: [...before.map((key) => text(key, values)), ...words, ...after.map((key) => text(key, values))],
      link: { label: text('verificationMail.link'), href: `${frame.baseUrl}/organisation/verification` },
    },
    frame,
  );
}
