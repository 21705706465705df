import { deviceNameIn } from '~/domain/accounts/device-name';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  name: string;
  /** ISO 8601. */
  at: string;
  browser: string;
  system: string;
}

/** To the owner of an account who signed in, or was signed in as, on a device not seen before. It names no address. */
export const newDevice: MailTemplate<Props> = ({ name, at, browser, system }, frame) => {
  const text = textIn(frame.locale);
  const when = text('people.ashgabatTime', { time: formatDateTime(frame.locale, new Date(at)) });
  return mailPage(
    {
      subject: text('accountMail.newDevice.subject'),
      paragraphs: [
        text('accountMail.greeting', { name }),
        text('accountMail.newDevice.body'),
        text('accountMail.newDevice.when', { when, device: deviceNameIn(text, { browser, system }) }),
        text('accountMail.notYou', { address: `${frame.baseUrl}/forgotten-password` }),
      ],
      link: { label: text('accounts.sessions.title'), href: `${frame.baseUrl}/account/sessions` },
    },
    frame,
  );
};
