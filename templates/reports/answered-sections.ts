import type { Answers, FormContext } from '~/domain/applications/answers';
import { isAsked } from '~/domain/applications/conditions';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import { formatBytes } from '~/locales/formats';
import { heading, list, paragraphs, saidIn } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { printedAnswer } from './printed-answer';

/** Everything that was answered in a form. */
export interface Answered {
  definition: FormDefinition;
  context: FormContext;
  answers: Answers;
  /** What was typed at questions whose answer cannot be read yet, in lines. */
  unread: Readonly<Record<string, readonly string[]>>;
  files: Readonly<Record<string, readonly { name: string; size: number | null }[]>>;
  /** Questions whose answers are not shown: they tell who applies. */
  hidden?: ReadonlySet<string>;
}

/** A form with all its answers, section after section. */
export function answeredSections(sheet: Sheet, answered: Answered): void {
  answered.definition.sections.forEach(({ title, questions }, number) => {
    const said = saidIn(sheet, title);
    heading(sheet, 2, { ...said, text: `${number + 1}. ${said.text}` });
    for (const question of questions.filter((one) => isAsked(one, answered.answers))) {
      heading(sheet, 3, saidIn(sheet, question.label));
      given(sheet, question, answered);
    }
  });
}

function given(sheet: Sheet, question: Question, { answers, unread, files, context, hidden }: Answered): void {
  const { text, locale } = sheet;
  if (hidden?.has(question.key)) return paragraphs(sheet, { text: text('answers.hiddenForReview') }, { quiet: true });
  const stored = files[question.key] ?? [];
  if (question.type === 'files' && stored.length > 0) {
    const sized = (size: number | null) => (size === null ? '' : ` (${formatBytes(locale, size)})`);
    return list(
      sheet,
      stored.map(({ name, size }) => ({ text: `${name}${sized(size)}` })),
    );
  }
  const answer = answers[question.key];
  if (answer !== undefined && question.type !== 'files') return printedAnswer(sheet, question, answer, context);
  const lines = unread[question.key] ?? [];
  if (lines.length === 0) return paragraphs(sheet, { text: text('answers.none') }, { quiet: true });
  paragraphs(sheet, { text: text('answers.unread') }, { quiet: true, size: 9 });
  paragraphs(sheet, { text: lines.join('\n') });
}
