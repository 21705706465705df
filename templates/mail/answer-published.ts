import type { Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { followedCall, paragraphsOf, type NamedCall } from './call-mail';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Props extends NamedCall {
  number: number;
  question: Localized;
  answer: Localized;
}

/** Tells those who follow a call of a public answer to a question about it. */
export const answerPublished: MailTemplate<Props> = ({ number, question, answer, ...call }, frame) => {
  const text = textIn(frame.locale);
  const { about, why, link } = followedCall(call, frame);
  const subject = text('callMail.answer.subject', { reference: call.reference, number });
  const [first = '', ...rest] = paragraphsOf(answer, frame);
  const paragraphs = [
    about,
    text('callMail.answer.question', { text: paragraphsOf(question, frame).join(' ') }),
    text('callMail.answer.answer', { text: first }),
    ...rest,
    why,
  ];
  return mailPage({ subject, paragraphs, link }, frame);
};
