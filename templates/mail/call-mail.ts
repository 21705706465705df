import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailFrame } from './mail';

/** The call that a mail is about. */
export interface NamedCall {
  reference: string;
  title: Localized;
}

/** A longer text in the reader's language, as paragraphs. */
export function paragraphsOf(said: Localized, { locale }: MailFrame): string[] {
  return inLanguage(said, locale)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
}

/** What every mail to those who follow a call says at its beginning and end. */
export function followedCall({ reference, title }: NamedCall, { locale, baseUrl }: MailFrame) {
  const text = textIn(locale);
  return {
    about: text('callMail.about', { title: inLanguage(title, locale), reference }),
    why: text('callMail.why'),
    link: { label: text('callMail.toCall'), href: `${baseUrl}/calls/${reference}` },
  };
}
