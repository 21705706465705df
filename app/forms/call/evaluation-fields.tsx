import { CheckboxField } from '~/components/checkbox-field';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { TextField } from '~/components/text-field';
import { ASSIGNMENT_RULES, RECUSAL_SCOPES, SCORE_METHODS, USUAL_TERMS } from '~/domain/evaluation/terms';
import { fold } from '../unfold';
import type { SectionFieldsProps } from './section-fields';

const USUAL = fold({ evaluation: USUAL_TERMS });

/** The rules by which the call's applications will be evaluated; the usual ones where nothing was said yet. */
export function EvaluationFields({ errors, values }: Pick<SectionFieldsProps, 'errors' | 'values'>) {
  const text = useText();
  const isSaid = Object.keys(values).some((name) => name.startsWith('evaluation.'));
  const form = { errors, values: isSaid ? values : { ...USUAL, ...values } };
  const number = (name: 'criterionTolerance' | 'totalTolerance' | 'commentUpTo' | 'documentDays') => (
    <TextField
      {...form}
      name={`evaluation.${name}`}
      label={text(`callEditor.field.${name}`)}
      hint={text(`callEditor.hint.${name}`)}
      width={3}
      inputMode="numeric"
      autoComplete="off"
    />
  );
  return (
    <>
      <h2 className="govuk-heading-m">{text('evaluation.terms.title')}</h2>
      <p className="govuk-body">{text('evaluation.terms.lead')}</p>
      <RadiosField
        {...form}
        name="evaluation.assignment"
        label={text('callEditor.field.assignment')}
        choices={ASSIGNMENT_RULES.map((value) => ({ value, label: text(`evaluation.assignment.${value}`) }))}
      />
      <RadiosField
        {...form}
        name="evaluation.method"
        label={text('callEditor.field.method')}
        choices={SCORE_METHODS.map((value) => ({
          value,
          label: text(`evaluation.method.${value}`),
          hint: text(`evaluation.method.hint.${value}`),
        }))}
      />
      {number('criterionTolerance')}
      {number('totalTolerance')}
      <CheckboxField {...form} name="evaluation.furtherEvaluator" label={text('callEditor.field.furtherEvaluator')} />
      {number('commentUpTo')}
      <RadiosField
        {...form}
        name="evaluation.recusal"
        label={text('callEditor.field.recusal')}
        choices={RECUSAL_SCOPES.map((value) => ({ value, label: text(`evaluation.recusal.${value}`) }))}
      />
      <CheckboxField
        {...form}
        name="evaluation.anonymous"
        label={text('callEditor.field.anonymous')}
        hint={text('callEditor.hint.anonymous')}
      />
      {number('documentDays')}
    </>
  );
}
