import { inLanguage, type Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import type { MailFrame } from './mail';

/** The call or addendum that colleagues of an institution write to each other about. */
export interface PreparedCall {
  callId: string;
  title: Localized;
  /** The number of the addendum; null for the call itself. */
  addendum: number | null;
  /** The name of who did it. */
  by: string;
}

/** How such a mail names its subject, and where it leads. */
export function preparedCall({ callId, title, addendum }: PreparedCall, { locale, baseUrl }: MailFrame) {
  const text = textIn(locale);
  const named = inLanguage(title, locale);
  return {
    what: addendum === null ? named : text('callMail.staff.addendum', { number: addendum, title: named }),
    link: { label: text('callMail.staff.link'), href: `${baseUrl}/office/calls/${callId}` },
  };
}
