import type { Answers, FormContext } from '~/domain/applications/answers';
import { isAsked } from '~/domain/applications/conditions';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatBytes, formatDateTime, formatMoney } from '~/locales/formats';
import { facts, heading, list, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { printedAnswer } from './printed-answer';

/** An application as it is printed for its organisation. */
export interface PrintedDraft {
  organisation: string;
  call: { reference: string; title: Localized };
  lot: Localized;
  definition: FormDefinition;
  context: FormContext;
  answers: Answers;
  /** What was typed at questions whose answer cannot be read yet, in lines. */
  unread: Readonly<Record<string, readonly string[]>>;
  files: Readonly<Record<string, readonly { name: string; size: number | null }[]>>;
  at: Date;
  /** It is what was submitted, and stays so. */
  isSubmitted: boolean;
}

/** A draft with all its answers as a PDF in one language; every page says whether it is submitted. */
export function draftDocument(draft: PrintedDraft, locale: Locale): Promise<Buffer> {
  const { organisation, call, lot, context, definition, answers, at } = draft;
  const sheet = openSheet({ locale, title: `${call.reference}: ${inLanguage(lot, locale)}`, at });
  const { text } = sheet;
  const kind = draft.isSubmitted ? 'submitted' : 'draft';
  const printed = `${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;
  letterhead(sheet, { text: organisation });
  paragraphs(sheet, { text: text(`formPdf.${kind}.state`) }, { bold: true });
  heading(sheet, 1, saidIn(sheet, lot));
  facts(sheet, [
    { label: text('formPdf.organisation'), value: { text: organisation } },
    { label: text('formPdf.call', { reference: call.reference }), value: saidIn(sheet, call.title) },
    { label: text('publicCalls.lot.ceiling'), value: { text: formatMoney(locale, context.ceiling) } },
    { label: text('formPdf.printed'), value: { text: printed } },
  ]);
  definition.sections.forEach(({ title, questions }, number) => {
    const said = saidIn(sheet, title);
    heading(sheet, 2, { ...said, text: `${number + 1}. ${said.text}` });
    for (const question of questions.filter((one) => isAsked(one, answers))) {
      heading(sheet, 3, saidIn(sheet, question.label));
      given(sheet, question, draft);
    }
  });
  footers(sheet, [text(`formPdf.${kind}.foot`, { reference: call.reference, at: printed }), organisation]);
  return closeSheet(sheet);
}

function given(sheet: Sheet, question: Question, { answers, unread, files, context }: PrintedDraft): void {
  const { text, locale } = sheet;
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
