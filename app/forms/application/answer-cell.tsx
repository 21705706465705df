import { useWatch } from 'react-hook-form';
import type { FieldProps } from '~/components/field-frame';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextareaField } from '~/components/textarea-field';
import { TextField } from '~/components/text-field';
import { costOf } from '~/domain/applications/budget';
import type { QuestionOf } from '~/domain/applications/form-definition';
import { soundLines } from '~/domain/applications/typed/budget';
import type { RowsType } from '~/domain/applications/typed/rows';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import { formatNumber } from '~/locales/formats';
import { MonthBoxes } from './month-boxes';
import { useSection } from './section-state';

interface AnswerCellProps {
  question: QuestionOf<RowsType>;
  column: string;
  field: FieldProps;
}

/** The field of one column in one row. */
export function AnswerCell({ question, column, field }: AnswerCellProps) {
  const { text, locale } = usePortal();
  if (question.type === 'work-plan' && column === 'months')
    return <MonthBoxes months={question.months} field={field} />;
  if (question.type === 'budget' && column === 'category') {
    const choices = question.categories.map(({ key, label }) => ({ value: key, label: inLanguage(label, locale) }));
    return <SelectField {...field} choices={choices} emptyLabel={text('answers.choose')} />;
  }
  if (LONG.includes(column)) return <TextareaField {...field} rows={2} />;
  return <TextField {...field} autoComplete="off" {...(INPUT[column] ? { inputMode: INPUT[column] } : {})} />;
}

const LONG = ['activity', 'result', 'qualification'];
const INPUT: Record<string, 'numeric' | 'decimal'> = {
  years: 'numeric',
  quantity: 'decimal',
  unitCost: 'decimal',
  own: 'decimal',
};

/** What a line of a budget requests, as it stands at the moment. */
export function LineRequested({ question, name }: { question: QuestionOf<'budget'>; name: string }) {
  const { text, locale } = usePortal();
  const { control, context } = useSection();
  const typed: unknown = useWatch({ control, name });
  const [line] = soundLines(question, context, [typed]);
  const { currency } = context.ceiling;
  const amount = line ? Number(costOf(line)) - line.own : null;
  return (
    <>
      <span className="portal-rows__label">{text('answers.column.requested')}</span>
      <output>{amount === null ? '–' : formatNumber(locale, decimalOf({ amount, currency }), 2)}</output>
    </>
  );
}
