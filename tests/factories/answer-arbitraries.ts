import fc from 'fast-check';
import type { Answer, Answers, BudgetLine, FormContext } from '~/domain/applications/answers';
import { costOf } from '~/domain/applications/budget';
import { isAsked, questionsOf } from '~/domain/applications/conditions';
import { plainAmount } from '~/domain/applications/decimal';
import type { FormDefinition, Question, QuestionOf } from '~/domain/applications/form-definition';
import type { FormValues } from '~/forms/form-reply';

/** An answer, and what a form sends when it is typed. */
export interface TypedAnswer {
  answer: Answer;
  /** By what stands behind `answers.<question>`. */
  typed: FormValues;
}

const word = fc
  .array(fc.constantFrom('a', 'ä', 'ý', 'ж', 'ё', '7', '.'), { minLength: 1, maxLength: 6 })
  .map((signs) => signs.join('').normalize('NFC'));
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const plain = <Value extends Answer>(answers: fc.Arbitrary<Value>, type: (answer: Value) => string | string[]) =>
  answers.map((answer): TypedAnswer => ({ answer, typed: { '': type(answer) } }));
const someOf = (keys: readonly string[], most: number) =>
  fc.subarray([...keys], { minLength: 1, maxLength: Math.min(most, keys.length) });

/** Amounts and numbers are typed with a point or a comma, as people please: an odd number takes the comma. */
const spelt = (decimal: string, at: number) => (at % 2 === 0 ? decimal : decimal.replace('.', ','));

function numbers({ minimum, maximum, decimals }: QuestionOf<'number'>) {
  const scale = 10 ** decimals;
  const from = minimum ?? (maximum ?? 0) - 100;
  return fc.integer({ min: from * scale, max: (maximum ?? from + 100) * scale }).map((scaled): TypedAnswer => ({
    answer: scaled / scale,
    typed: { '': spelt((scaled / scale).toFixed(decimals), scaled) },
  }));
}

function dates({ earliest, latest }: QuestionOf<'date'>) {
  const at = (date: string) => Math.floor(Date.parse(date) / 86_400_000);
  const first = earliest ? at(earliest) : latest ? at(latest) - 100 : 0;
  return fc.integer({ min: first, max: latest ? at(latest) : first + 10_000 }).map((days): TypedAnswer => {
    const answer = new Date(days * 86_400_000).toISOString().slice(0, 10);
    const [year = '', month = '', day = ''] = answer.split('-');
    return { answer, typed: { '.day': String(Number(day)), '.month': month, '.year': year } };
  });
}

function rows<Row>(row: fc.Arbitrary<{ row: Row; cells: FormValues }>, least: number, most: number) {
  return fc.array(row, { minLength: least, maxLength: most }).map((all): TypedAnswer => ({
    answer: all.map(({ row: one }) => one) as Answer,
    // An empty row now and then, and positions with gaps.
    typed: Object.fromEntries(
      all.flatMap(({ cells }, at) => Object.entries(cells).map(([column, value]) => [`.${at * 2}.${column}`, value])),
    ),
  }));
}

const person = fc
  .record({
    name: word,
    position: word,
    qualification: fc.constantFrom('', 'x y'),
    years: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
  })
  .map((row) => ({ row, cells: { ...row, years: row.years === null ? '' : String(row.years), remove: '' } }));

const activity = (months: number) =>
  fc
    .record({
      activity: words(4),
      responsible: fc.constantFrom('', 'Aman'),
      result: fc.constantFrom('', 'Done'),
      months: someOf(
        Array.from({ length: months }, (_, at) => String(at + 1)),
        months,
      ),
    })
    .map(({ months: ticked, ...row }) => ({
      row: { ...row, months: ticked.map(Number) },
      cells: { ...row, months: ticked },
    }));

/** Lines that keep every limit: no overheads, and an own contribution of the share that is asked for. */
export function lineArbitrary({ categories }: QuestionOf<'budget'>, percent: number): fc.Arbitrary<BudgetLine> {
  const free = categories.filter(({ overhead }) => !overhead).map(({ key }) => key);
  return fc
    .record({
      category: fc.constantFrom(...free),
      description: words(3),
      unit: fc.constantFrom('', 'month'),
      quantity: fc.integer({ min: 1, max: 99_999 }).map((thousandth) => String(thousandth / 1_000)),
      unitCost: fc.integer({ min: 0, max: 1_000_00 }),
    })
    .map((line) => ({ ...line, own: Math.ceil((Number(costOf(line)) * percent) / (100 + percent)) }));
}

const typedLine = (line: BudgetLine) => ({
  row: line,
  cells: {
    ...line,
    quantity: spelt(line.quantity, line.unitCost),
    unitCost: plainAmount(line.unitCost),
    own: line.own === 0 ? '' : plainAmount(line.own),
  },
});

function answersTo(question: Question, context: FormContext): fc.Arbitrary<TypedAnswer> {
  switch (question.type) {
    case 'short-text':
      return plain(
        words(20).map((text) => text.slice(0, question.characterLimit).trim() || 'x'),
        (text) => ` ${text} `,
      );
    case 'long-text':
      return plain(words(Math.min(question.wordLimit ?? 10, 10)), (text) => `${text}\n`);
    case 'number':
      return numbers(question);
    case 'money':
      return fc
        .integer({ min: question.minimum ?? 0, max: question.maximum ?? (question.minimum ?? 0) + 1_000_000 })
        .map((amount): TypedAnswer => ({
          answer: { amount, currency: context.ceiling.currency },
          typed: { '': spelt(plainAmount(amount), amount) },
        }));
    case 'date':
      return dates(question);
    case 'yes-no':
      return plain(fc.constantFrom('yes' as const, 'no' as const), String);
    case 'single-choice':
      return plain(fc.constantFrom(...question.options.map(({ key }) => key)), String);
    case 'multiple-choice':
      return plain(
        someOf(
          question.options.map(({ key }) => key),
          question.maxChosen ?? 100,
        ),
        (chosen) => [...chosen].reverse(),
      );
    case 'people':
      return rows(person, question.minRows, question.maxRows);
    case 'work-plan':
      return rows(activity(question.months), 1, question.maxRows);
    case 'budget':
      return rows(lineArbitrary(question, context.ownContribution ?? 0).map(typedLine), 1, question.maxRows);
    case 'files':
      return plain(
        fc.uniqueArray(fc.stringMatching(/^[a-f0-9]{8}$/), { minLength: 1, maxLength: question.maxFiles }),
        (ids) => ids,
      );
    case 'declaration':
      return plain(fc.constant(true as const), () => 'yes');
  }
}

export interface FilledForm {
  definition: FormDefinition;
  context: FormContext;
  /** What the form must read, of questions that are asked. */
  answers: Answers;
  /** What was typed, also into questions that are hidden now. */
  typed: FormValues;
  files: Record<string, string[]>;
}

/** A form filled in completely: every question that must be answered is, the others now and then. */
export function filledForm(definition: FormDefinition, context: FormContext): fc.Arbitrary<FilledForm> {
  const questions = questionsOf(definition);
  const given = questions.map((question) =>
    question.required ? answersTo(question, context) : fc.option(answersTo(question, context), { nil: null }),
  );
  return fc.tuple(...given).map((all) => {
    const filled: FilledForm = { definition, context, answers: {}, typed: {}, files: {} };
    questions.forEach((question, at) => {
      const one = all[at];
      if (!one) return;
      if (isAsked(question, filled.answers)) filled.answers[question.key] = one.answer;
      if (question.type === 'files') filled.files[question.key] = one.answer as string[];
      else
        for (const [behind, value] of Object.entries(one.typed))
          filled.typed[`answers.${question.key}${behind}`] = value;
    });
    return filled;
  });
}
