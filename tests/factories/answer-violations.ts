import type { FormContext } from '~/domain/applications/answers';
import { COLUMNS, isRowsType } from '~/domain/applications/typed/rows';
import type { Question } from '~/domain/applications/form-definition';
import type { FormValues } from '~/forms/form-reply';

/** One thing done wrong at a question, and the field and text by which it must be told. */
export interface Violation {
  name: string;
  /** Typed values that take the place of those there were; `undefined` takes a field away. */
  typed: Record<string, string | string[] | undefined>;
  files?: string[];
  /** Behind `answers.<question>`. */
  field: string;
  key: string;
  /** It is a matter of complete applications only: the browser says nothing yet. */
  late?: boolean;
}

const row = (cells: FormValues, at = 0) =>
  Object.fromEntries(Object.entries(cells).map(([column, value]) => [`.${at}.${column}`, value]));
const wrong = (name: string, typed: Violation['typed'], key: string, field = ''): Violation => ({
  name,
  typed,
  key,
  field,
});
const one = (name: string, value: string | string[], key: string) => wrong(name, { '': value }, key);
const late = (name: string, typed: Violation['typed'], key: string, field: string): Violation => ({
  ...wrong(name, typed, key, field),
  late: true,
});
/** An answer that is right but for its first row. */
const cleared = (rows: number, columns: readonly string[]): Violation['typed'] =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, at) => columns.map((column) => [`.${at}.${column}`, undefined])).flat(),
  );

/** Everything that can be done wrong, one at a time, at a question that is answered rightly. */
export function violationsOf(question: Question, context: FormContext): Violation[] {
  const { required } = question;
  const nothing = required ? [blank(question)] : [];
  return [...nothing, ...wrongAnswers(question, context)];
}

function blank({ type, ...question }: Question): Violation {
  if (type === 'files') return { ...late('nothing', {}, 'answers.error.wanted.files', ''), files: [] };
  if (type === 'date')
    return late('nothing', { '.day': '', '.month': ' ', '.year': '' }, 'answers.error.wanted.text', '');
  if (isRowsType(type)) {
    const most = 'maxRows' in question ? question.maxRows * 2 : 0;
    return late('nothing', cleared(most, [...COLUMNS[type], 'remove']), 'answers.error.wanted.rows', '');
  }
  const key = type === 'declaration' ? 'declaration' : CHOSEN.includes(type) ? 'wanted.choice' : 'wanted.text';
  return late('nothing', { '': ' ' }, `answers.error.${key}`, '');
}

const CHOSEN: readonly string[] = ['yes-no', 'single-choice', 'multiple-choice'];
const budgetRow = { category: '', description: 'x', unit: '', quantity: '1', unitCost: '10', own: '10' };

function wrongAnswers(question: Question, { ceiling }: FormContext): Violation[] {
  switch (question.type) {
    case 'short-text':
      return [
        one('too long', 'x'.repeat(question.characterLimit + 1), 'answers.error.characters'),
        ...(question.characterLimit > 2 ? [one('two lines', 'a\nb', 'answers.error.oneLine')] : []),
        one('sent twice', ['a', 'b'], 'form.error.invalid'),
      ];
    case 'long-text':
      return [
        one('too long', 'x'.repeat(question.characterLimit + 1), 'answers.error.characters'),
        ...(question.wordLimit
          ? [one('too many words', 'x '.repeat(question.wordLimit + 1), 'answers.error.words')]
          : []),
      ];
    case 'number':
      return [
        one('no number', '12 apples', 'answers.error.number'),
        one(
          'too exact',
          `1.${'1'.repeat(question.decimals + 1)}`.slice(0, 6),
          question.decimals < 4 ? 'answers.error.decimals' : '',
        ),
        ...(question.minimum === null ? [] : [one('too small', String(question.minimum - 1), 'answers.error.minimum')]),
        ...(question.maximum === null ? [] : [one('too large', String(question.maximum + 1), 'answers.error.maximum')]),
      ].filter(({ key }) => key !== '');
    case 'money':
      return [
        one('no amount', 'much', 'form.error.amount'),
        ...(question.minimum ? [one('too small', '0', 'answers.error.amountBelow')] : []),
        ...(question.maximum === null ? [] : [one('too large', '100001', 'answers.error.amountAbove')]),
      ];
    case 'date':
      return [
        wrong('no date', { '.day': '31', '.month': '2', '.year': '2021' }, 'form.error.date'),
        ...(question.earliest
          ? [wrong('too early', { '.day': '1', '.month': '1', '.year': '1950' }, 'answers.error.earliest')]
          : []),
        ...(question.latest
          ? [wrong('too late', { '.day': '1', '.month': '1', '.year': '2150' }, 'answers.error.latest')]
          : []),
      ];
    case 'yes-no':
    case 'single-choice':
      return [one('no option', 'perhaps', 'answers.error.choice')];
    case 'multiple-choice': {
      const all = question.options.map(({ key }) => key);
      const tooMany = question.maxChosen !== null && question.maxChosen < all.length;
      return [
        one('no option', [all[0] ?? '', 'perhaps'], 'answers.error.choice'),
        ...(tooMany ? [one('too many', all, 'answers.error.maxChosen')] : []),
      ];
    }
    case 'people': {
      const person = { name: 'A', position: 'B', qualification: '', years: '' };
      const many = Array.from({ length: question.maxRows + 1 }, (_, at) => row(person, at + 20));
      return [
        wrong('no years', row({ ...person, years: 'long' }), 'answers.error.number', '.0.years'),
        wrong('too many years', row({ ...person, years: '81' }), 'answers.error.years', '.0.years'),
        { ...late('nameless', row({ ...person, name: '' }), 'answers.error.wanted.text', '.0.name') },
        { ...wrong('too many rows', Object.assign({}, ...many) as FormValues, 'answers.error.maxRows'), late: true },
      ];
    }
    case 'work-plan': {
      const activity = { activity: 'A', responsible: '', result: '', months: ['1'] };
      return [
        wrong(
          'no month',
          row({ ...activity, months: [String(question.months + 1)] }),
          'answers.error.month',
          '.0.months',
        ),
        late('never', row({ ...activity, months: [] }), 'answers.error.wanted.months', '.0.months'),
        late('nothing done', row({ ...activity, activity: '' }), 'answers.error.wanted.text', '.0.activity'),
      ];
    }
    case 'budget': {
      const line = { ...budgetRow, category: question.categories[0]?.key ?? '' };
      const dear = {
        ...line,
        quantity: '1000',
        unitCost: String(ceiling.amount / 100),
        own: String(ceiling.amount * 5),
      };
      return [
        wrong('no category', row({ ...line, category: 'perhaps' }), 'answers.error.choice', '.0.category'),
        wrong('too exact', row({ ...line, quantity: '1.0001' }), 'answers.error.decimals', '.0.quantity'),
        wrong('none', row({ ...line, quantity: '0' }), 'answers.error.quantity', '.0.quantity'),
        wrong('no amount', row({ ...line, unitCost: 'x' }), 'form.error.amount', '.0.unitCost'),
        wrong('too much own', row({ ...line, own: '10.01' }), 'answers.error.ownAboveCost', '.0.own'),
        late('no unit cost', row({ ...line, unitCost: '', own: '' }), 'answers.error.wanted.text', '.0.unitCost'),
        { ...wrong('above the ceiling', row(dear), 'answers.error.ceiling'), late: true },
      ];
    }
    case 'files':
      return [
        {
          ...wrong('too many', {}, 'answers.error.maxFiles'),
          files: Array.from({ length: question.maxFiles + 1 }, (_, at) => `f${at}`),
        },
      ];
    case 'declaration':
      return [one('not yes', 'no', 'answers.error.declaration')];
  }
}
