import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props {
  letterId: string;
  number: string;
  reference: string;
  title: string;
}

/** Brings an organisation a letter of an institution, with its PDF; what it says stands in the letter alone. */
export const letterIssued: MailTemplate<Props> = ({ letterId, number, reference, title }, frame) => {
  const text = textIn(frame.locale);
  const said = { number, reference, title };
  return {
    ...mailPage(
      {
        subject: text('letterLife.mail.subject', said),
        paragraphs: [
          text('letterLife.mail.what', said),
          text('letterLife.mail.attached'),
          text('letterLife.mail.genuine'),
        ],
        link: { label: text('letterLife.mail.link'), href: `${frame.baseUrl}/letters/${letterId}` },
      },
      frame,
    ),
    letters: [letterId],
  };
};
