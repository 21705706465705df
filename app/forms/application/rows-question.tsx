import { useCallback, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { buttonClass } from '~/components/submit-button';
import { fieldId, FieldError, FieldHint } from '~/components/field-frame';
import { useText } from '~/components/portal-context';
import type { QuestionOf } from '~/domain/applications/form-definition';
import type { RowsType } from '~/domain/applications/typed/rows';
import { answerName } from './answer-names';
import { BudgetTotals } from './budget-totals';
import { useQuestionWords } from './question-words';
import { AnswerRow, ColumnHeads } from './answer-row';
import { useFieldErrors, useSection } from './section-state';
import { ROW_WORDS, rowsIn } from './section-values';

interface RowsQuestionProps {
  question: QuestionOf<RowsType>;
  /** Another row was asked for, without script. */
  adding: boolean;
}

/** A question that rows answer: people, activities, budget lines. Rows are added and removed by buttons. */
export function RowsQuestion({ question, adding }: RowsQuestionProps) {
  const text = useText();
  const { values, context } = useSection();
  const { label, help, name: title } = useQuestionWords(question);
  const name = answerName(question.key);
  const { positions, add, remove, removed, addButton } = useRows(question, adding);
  const errors = useFieldErrors(name, [name]);
  const field = { name, label, hint: help, errors, values };
  const words = ROW_WORDS[question.type];
  return (
    <fieldset className={`govuk-fieldset portal-rows portal-rows--${question.type}`}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <FieldHint {...field} />
      {question.type === 'budget' && (
        <p className="govuk-hint">{text('answers.budget.currency', { currency: context.ceiling.currency })}</p>
      )}
      <FieldError {...field} />
      <table className="govuk-table" id={fieldId(name)} tabIndex={-1}>
        <caption className="govuk-visually-hidden">{title}</caption>
        <ColumnHeads type={question.type} />
        <tbody className="govuk-table__body">
          {positions.map((at, index) => (
            <AnswerRow key={at} question={question} at={at} number={index + 1} onRemove={remove} />
          ))}
        </tbody>
      </table>
      <p role="status" className="govuk-visually-hidden">
        {removed > 0 && text('answers.row.removed', { row: text(words.row, { number: removed }) })}
      </p>
      {positions.length < question.maxRows ? (
        <button
          ref={addButton}
          type="submit"
          name="add"
          value={question.key}
          className={buttonClass('secondary')}
          onClick={add}
        >
          {text(words.add)}
        </button>
      ) : (
        <p className="govuk-body">{text('answers.rows.most', { limit: question.maxRows })}</p>
      )}
      {question.type === 'budget' && <BudgetTotals question={question} />}
    </fieldset>
  );
}

function useRows(question: QuestionOf<RowsType>, adding: boolean) {
  const { values, forget } = useSection();
  const name = answerName(question.key);
  const [positions, setPositions] = useState(() => {
    const there = rowsIn(values, question.key);
    return adding && there.length < question.maxRows ? [...there, next(there)] : there;
  });
  const [removed, setRemoved] = useState(0);
  const addButton = useRef<HTMLButtonElement>(null);

  const add = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const table = event.currentTarget.closest('fieldset')?.querySelector('tbody');
    flushSync(() => setPositions((there) => [...there, next(there)]));
    // A program that brings rows back presses the button too, and the focus is not its own.
    if (event.isTrusted) table?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  const remove = useCallback(
    (at: number, number: number) => {
      flushSync(() => {
        setRemoved(number);
        setPositions((there) => there.filter((one) => one !== at));
      });
      forget(`${name}.${at}`);
      addButton.current?.focus();
      // What saves the form by itself hears of changes by this.
      addButton.current?.form?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [forget, name],
  );
  return { positions, add, remove, removed, addButton };
}

const next = (positions: readonly number[]) => Math.max(-1, ...positions) + 1;
