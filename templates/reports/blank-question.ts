import type { FormDefinition, Question, QuestionOf } from '~/domain/applications/form-definition';
import { isBlankText } from '~/domain/shared/localized';
import { choices, writingLines } from '../layout/blanks';
import { heading, list, paragraphs, saidIn } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { conditionWords, ruleWords } from './form-rules';

/** Characters that people write on one line by hand. */
const CHARACTERS_A_LINE = 70;
/** Longer answers go onto paper of one's own. */
const MOST_LINES = 20;
const ROWS = { people: 8, 'work-plan': 10, budget: 14 } as const;
const ROW_HEIGHT = 30;

export interface BlankQuestion {
  question: Question;
  /** As `2.3`. */
  number: string;
  definition: FormDefinition;
  currency: string | null;
}

/** A question to answer by hand: what is asked, when, within which limits, and room for it. */
export function blankQuestion(sheet: Sheet, { question, number, definition, currency }: BlankQuestion): void {
  const { text } = sheet;
  const { label, help, required } = question;
  const said = saidIn(sheet, label);
  const name = required ? said.text : text('answers.optional', { label: said.text });
  heading(sheet, 3, { ...said, text: `${number} ${name}` });
  const condition = conditionWords(sheet, question, definition);
  if (condition) paragraphs(sheet, { text: condition }, { bold: true, size: 9 });
  if (!isBlankText(help)) paragraphs(sheet, saidIn(sheet, help), { quiet: true, size: 9 });
  const rules = ruleWords(sheet, question, currency).join(' ');
  paragraphs(sheet, { text: rules }, { quiet: true, size: 9 });
  room(sheet, question);
}

function room(sheet: Sheet, question: Question): void {
  const { text } = sheet;
  switch (question.type) {
    case 'long-text':
      return longAnswer(sheet, question);
    case 'yes-no':
      return choices(sheet, [{ text: text('answers.yes') }, { text: text('answers.no') }], 'circle');
    case 'single-choice':
    case 'multiple-choice':
      return choices(
        sheet,
        question.options.map(({ label }) => saidIn(sheet, label)),
        question.type === 'single-choice' ? 'circle' : 'box',
      );
    case 'declaration':
      return choices(sheet, [{ text: text('answers.declared') }], 'box');
    case 'people':
    case 'work-plan':
    case 'budget':
      return rows(sheet, question);
    case 'short-text':
      return writingLines(sheet, Math.min(2, Math.ceil(question.characterLimit / CHARACTERS_A_LINE)));
    case 'number':
    case 'money':
    case 'date':
    case 'files':
      return writingLines(sheet, 1);
  }
}

function longAnswer(sheet: Sheet, { characterLimit, wordLimit }: QuestionOf<'long-text'>): void {
  const characters = Math.min(characterLimit, (wordLimit ?? Infinity) * 7);
  const lines = Math.ceil(characters / CHARACTERS_A_LINE);
  writingLines(sheet, Math.min(lines, MOST_LINES));
  if (lines > MOST_LINES) paragraphs(sheet, { text: sheet.text('formPdf.goOn') }, { quiet: true, size: 9 });
}

const COLUMNS = {
  people: [['name', 0.28], ['position', 0.22], ['qualification', 0.34], ['years', 0.16]],
  'work-plan': [['activity', 0.34], ['responsible', 0.2], ['result', 0.3], ['months', 0.16]],
  budget: [['category', 0.2], ['description', 0.26], ['unit', 0.12], ['quantity', 0.12], ['unitCost', 0.14], ['own', 0.16]],
} as const; // prettier-ignore

function rows(sheet: Sheet, question: QuestionOf<'people' | 'work-plan' | 'budget'>): void {
  const { text } = sheet;
  if (question.type === 'budget') {
    paragraphs(sheet, { text: text('formPdf.categories') }, { size: 9 });
    list(
      sheet,
      question.categories.map(({ label }) => saidIn(sheet, label)),
    );
  }
  if (question.type === 'work-plan') {
    paragraphs(sheet, { text: text('formPdf.months', { months: question.months }) }, { size: 9 });
  }
  const columns = COLUMNS[question.type];
  table(sheet, {
    columns: columns.map(([title, share]) => ({ title: text(`answers.column.${title}`), share })),
    rows: Array.from({ length: Math.min(question.maxRows, ROWS[question.type]) }, () => columns.map(() => '')),
    minHeight: ROW_HEIGHT,
  });
}
