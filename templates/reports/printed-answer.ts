import type { Answer, AnswerOf, FormContext } from '~/domain/applications/answers';
import { budgetTotals, costOf, type BudgetSums } from '~/domain/applications/budget';
import { decimalsOf } from '~/domain/applications/decimal';
import { optionsOf, type Question, type QuestionOf } from '~/domain/applications/form-definition';
import { monthSpans } from '~/domain/applications/month-spans';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import { formatDate, formatMoney, formatNumber } from '~/locales/formats';
import { list, paragraphs, saidIn } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';

/** An answer in full, of any type but files. */
export function printedAnswer(sheet: Sheet, question: Question, answer: Answer, context: FormContext): void {
  const { text, locale } = sheet;
  const line = (said: string) => paragraphs(sheet, { text: said });
  switch (question.type) {
    case 'short-text':
    case 'long-text':
      return line(answer as string);
    case 'number':
      return line(formatNumber(locale, answer as number, decimalsOf(String(answer as number))));
    case 'money':
      return line(formatMoney(locale, answer as AnswerOf['money']));
    case 'date':
      return line(formatDate(locale, new Date(`${answer as string}T00:00:00Z`), 'UTC'));
    case 'yes-no':
      return line(text(answer === 'yes' ? 'answers.yes' : 'answers.no'));
    case 'single-choice':
    case 'multiple-choice': {
      const keys = [answer].flat() as string[];
      const chosen = optionsOf(question).filter(({ key }) => keys.includes(key));
      return list(
        sheet,
        chosen.map(({ label }) => saidIn(sheet, label)),
      );
    }
    case 'people':
      return people(sheet, answer as AnswerOf['people']);
    case 'work-plan':
      return workPlan(sheet, question, answer as AnswerOf['work-plan']);
    case 'budget':
      return budget(sheet, question, answer as AnswerOf['budget'], context);
    case 'declaration':
      return line(text('answers.declared'));
    case 'files':
      return;
  }
}

function people(sheet: Sheet, rows: AnswerOf['people']): void {
  const { text, locale } = sheet;
  table(sheet, {
    columns: [
      { title: text('answers.column.name'), share: 0.28 },
      { title: text('answers.column.position'), share: 0.24 },
      { title: text('answers.column.qualification'), share: 0.34 },
      { title: text('answers.column.years'), share: 0.14, numeric: true },
    ],
    rows: rows.map(({ name, position, qualification, years }) => [
      name,
      position,
      qualification,
      years === null ? '' : formatNumber(locale, years),
    ]),
  });
}

function workPlan(sheet: Sheet, { months }: QuestionOf<'work-plan'>, rows: AnswerOf['work-plan']): void {
  const { text } = sheet;
  table(sheet, {
    columns: [
      { title: text('answers.column.activity'), share: 0.34 },
      { title: text('answers.column.responsible'), share: 0.2 },
      { title: text('answers.column.result'), share: 0.3 },
      { title: text('answers.monthsOf', { months }), share: 0.16 },
    ],
    rows: rows.map(({ activity, responsible, result, months: done }) => [
      activity,
      responsible,
      result,
      monthSpans(done),
    ]),
  });
}

function budget(sheet: Sheet, question: QuestionOf<'budget'>, lines: AnswerOf['budget'], context: FormContext): void {
  const { text, locale } = sheet;
  const { currency } = context.ceiling;
  const plain = (amount: number) => formatNumber(locale, decimalOf({ amount, currency }), 2);
  const nameOf = (key: string) => {
    const category = question.categories.find((one) => one.key === key);
    return category ? inLanguage(category.label, locale) : text('answers.budget.total');
  };
  const numeric = (title: 'quantity' | 'unitCost' | 'cost' | 'own' | 'requested', share: number) => ({
    title: text(`answers.column.${title}`),
    share,
    numeric: true,
  });
  paragraphs(sheet, { text: text('answers.budget.currency', { currency }) }, { quiet: true, size: 9 });
  table(sheet, {
    columns: [
      { title: text('answers.column.description'), share: 0.18 },
      { title: text('answers.column.category'), share: 0.14 },
      numeric('quantity', 0.13),
      numeric('unitCost', 0.11),
      numeric('cost', 0.125),
      numeric('own', 0.15),
      numeric('requested', 0.165),
    ],
    rows: lines.map((line) => {
      const cost = Number(costOf(line));
      const quantity = `${line.quantity.replace('.', locale === 'en' ? '.' : ',')} ${line.unit}`;
      return [line.description, nameOf(line.category), quantity, ...[line.unitCost, cost, line.own, cost - line.own].map(plain)]; // prettier-ignore
    }),
  });
  const totals = budgetTotals(question, lines, context);
  const sums = ({ cost, own, requested }: BudgetSums) => [cost, own, requested].map(plain);
  paragraphs(sheet, { text: text('answers.budget.totals', { currency }) }, { bold: true });
  table(sheet, {
    columns: [{ title: text('answers.column.category'), share: 0.49 }, numeric('cost', 0.17), numeric('own', 0.17), numeric('requested', 0.17)], // prettier-ignore
    rows: [
      ...totals.categories.map((one) => [nameOf(one.key), ...sums(one)]),
      [text('answers.budget.total'), ...sums(totals)],
    ],
  });
}
