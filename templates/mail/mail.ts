import type { Locale } from '~/domain/shared/locale';

/** A mail as it leaves: the HTML and the text say the same. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/** What every template receives beside its own values. */
export interface MailFrame {
  locale: Locale;
  /** The portal's public address, without a slash at the end. */
  baseUrl: string;
}

/** Writes a mail from its typed values (plain JSON: they wait in the outbox). */
export type MailTemplate<Props> = (props: Props, frame: MailFrame) => Mail;
