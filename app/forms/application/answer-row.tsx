import { memo, type ReactNode } from 'react';
import { CheckboxField } from '~/components/checkbox-field';
import type { FieldProps } from '~/components/field-frame';
import { useText } from '~/components/portal-context';
import type { QuestionOf } from '~/domain/applications/form-definition';
import { COLUMNS, type RowsType } from '~/domain/applications/typed/rows';
import { AnswerCell, LineRequested } from './answer-cell';
import { answerName } from './answer-names';
import { useFieldErrors, useSection } from './section-state';
import { ROW_WORDS } from './section-values';

/** The headings of a list's columns: the form's own, what is computed, and the place of the button that removes. */
export function ColumnHeads({ type }: { type: RowsType }) {
  const text = useText();
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <td className="govuk-table__cell" />
        {COLUMNS[type].map((column) => (
          <th key={column} scope="col" className="govuk-table__header">
            {text(`answers.column.${column}`)}
          </th>
        ))}
        {type === 'budget' && (
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            {text('answers.column.requested')}
          </th>
        )}
        <td className="govuk-table__cell" />
      </tr>
    </thead>
  );
}

interface AnswerRowProps {
  question: QuestionOf<RowsType>;
  /** The position that its field names have. */
  at: number;
  /** Which row it is for people. */
  number: number;
  onRemove: (at: number, number: number) => void;
}

/** One row of a list. It is drawn again only for its own sake: a budget has hundreds. */
export const AnswerRow = memo(function AnswerRow({ question, at, number, onRemove }: AnswerRowProps) {
  const text = useText();
  const { live, values, register } = useSection();
  const columns = COLUMNS[question.type];
  const name = `${answerName(question.key)}.${at}`;
  const errors = useFieldErrors(
    name,
    columns.map((column) => `${name}.${column}`),
  );
  const row = text(ROW_WORDS[question.type].row, { number });
  const fieldOf = (column: string, label: ReactNode): FieldProps => ({
    name: `${name}.${column}`,
    label: (
      <>
        {label}
        <span className="govuk-visually-hidden"> {row}</span>
      </>
    ),
    errors,
    values,
    register,
  });
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header portal-rows__number">
        {row}
      </th>
      {columns.map((column) => (
        <td key={column} className={`govuk-table__cell portal-rows__${column}`}>
          <AnswerCell question={question} column={column} field={fieldOf(column, text(`answers.column.${column}`))} />
        </td>
      ))}
      {question.type === 'budget' && (
        <td className="govuk-table__cell govuk-table__cell--numeric portal-rows__requested">
          <LineRequested question={question} name={name} />
        </td>
      )}
      <td className="govuk-table__cell portal-rows__remove">
        {live ? (
          <button type="button" className="portal-rows__button" onClick={() => onRemove(at, number)}>
            {text('answers.row.remove')}
            <span className="govuk-visually-hidden"> {row}</span>
          </button>
        ) : (
          <CheckboxField {...fieldOf('remove', text('answers.row.remove'))} />
        )}
      </td>
    </tr>
  );
});
