import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { BudgetTables } from '~/components/application-form/budget-tables';
import { useText } from '~/components/portal-context';
import type { QuestionOf } from '~/domain/applications/form-definition';
import { soundLines } from '~/domain/applications/typed/budget';
import { answerName } from './answer-names';
import { useSection } from './section-state';

/** What the lines come to as they stand in the page; without script, as they were saved last. */
export function BudgetTotals({ question }: { question: QuestionOf<'budget'> }) {
  const text = useText();
  const { control, context, live } = useSection();
  const typed: unknown = useDeferredValue(useWatch({ control, name: answerName(question.key) }) as unknown);
  return (
    <div className="portal-rows__totals">
      {!live && <p className="govuk-hint">{text('answers.budget.saved')}</p>}
      <BudgetTables question={question} lines={soundLines(question, context, typed)} context={context} />
    </div>
  );
}
