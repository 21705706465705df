import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import type { TextValues } from '~/locales/text';
import { textIn } from '~/locales/text-in';
import type { MailFrame } from './mail';
import { mailPage } from './page';

/** The call on whose committee the reader sits. */
export interface CommitteeCall {
  callId: string;
  reference: string;
  title: Localized;
}

interface CommitteeLetter {
  call: CommitteeCall;
  subject: MessageKey;
  paragraphs: readonly MessageKey[];
  values?: TextValues;
  /** Where it leads, when not to the page of the evaluation; null for whom both are closed to. */
  path?: string | null;
}

/** A mail to somebody of a committee; its link opens the page of the evaluation, which asks to sign in and does nothing by itself. */
export function committeeMail({ call, subject, paragraphs, values = {}, path }: CommitteeLetter, frame: MailFrame) {
  const text = textIn(frame.locale);
  const named = { ...values, call: `${call.reference}: ${inLanguage(call.title, frame.locale)}` };
  const address = `${frame.baseUrl}${path ?? `/evaluations/${call.callId}`}`;
  const link = { href: address, label: text(path ? 'committee.mail.officeLink' : 'committee.mail.link') };
  return mailPage(
    {
      subject: text(subject, named),
      paragraphs: paragraphs.map((key) => text(key, named)),
      ...(path === null ? {} : { link }),
    },
    frame,
  );
}
