import { useText } from '~/components/portal-context';
import { LocalizedText } from '~/components/localized-text';
import type { OutlinedCondition } from '~/domain/form-builder/outline';

/** When a question is asked: "Asked when “Are all trained?” is answered “No”". */
export function ConditionText({ condition }: { condition: OutlinedCondition }) {
  const text = useText();
  const { question, answer } = condition;
  if (!question || !answer) return <span className="govuk-error-message">{text('formBuilder.condition.broken')}</span>;
  return (
    <>
      {text('formBuilder.condition.when')}{' '}
      <q>
        <LocalizedText value={question} />
      </q>{' '}
      {text('formBuilder.condition.is')}{' '}
      <q>{typeof answer === 'string' ? text(`formBuilder.answer.${answer}`) : <LocalizedText value={answer} />}</q>
    </>
  );
}
