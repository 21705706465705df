import type { Locale } from '~/domain/shared/locale';

/** What a mail says, apart from how it looks. */
export interface MailText {
  subject: string;
  paragraphs: readonly string[];
  /** One link, told as a button and as its address. Following a link never performs an act. */
  link?: { label: string; href: string };
  /** What several messages say, one after another, each under its own heading. */
  sections?: readonly MailSection[];
}

export type MailSection = Pick<MailText, 'paragraphs' | 'link'> & { heading: string };

/** A document between an institution and an organisation, as `AgreementDocument` keeps it. */
export interface AttachedDocument {
  id: string;
  filename: string;
}

/** A mail as it leaves: the HTML and the text say the same. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
  /** Where the reader's mail program takes them off this kind of mail with one click (RFC 8058). */
  unsubscribeUrl?: string;
  /** Letters whose PDFs go along, by their ids. */
  letters?: readonly string[];
  /** Documents of agreements that go along. */
  documents?: readonly AttachedDocument[];
  /** What it says, for the daily collection. */
  said: MailText;
}

/** What every template receives beside its own values. */
export interface MailFrame {
  locale: Locale;
  /** The portal's public address, without a slash at the end. */
  baseUrl: string;
}

/** Writes a mail from its typed values (plain JSON: they wait in the outbox). */
export type MailTemplate<Props> = (props: Props, frame: MailFrame) => Mail;
