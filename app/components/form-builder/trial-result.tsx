import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, FormSection } from '~/domain/applications/form-definition';
import { TRIAL_CONTEXT } from '~/domain/form-builder/trial';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { questionOf } from '~/forms/application/read-answers';
import type { FieldErrors } from '~/forms/field-errors';
import type { Trial } from '~/forms/form-builder/read-trial';
import { AnswersView } from '../application-form/answers-view';
import { Details } from '../details';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';

interface TrialProps {
  definition: FormDefinition;
  trial: Trial;
}

/** The mistakes in the section that is shown, as an applicant would be told them. */
export function TrialErrors({ definition, trial }: TrialProps) {
  const { locale } = usePortal();
  if (!trial.checked) return null;
  const shown = definition.sections.filter(({ key }) => key === trial.section);
  const { errors } = trial.checked;
  return <ErrorSummary errors={within(errors, shown)} labels={labelsOf(definition, errors, locale)} />;
}

/** What else the check has found: mistakes in other sections, and the answers as they would be kept. */
export function TrialResult({ definition, trial }: TrialProps) {
  const { text, locale } = usePortal();
  const { checked, section } = trial;
  if (!checked) return null;
  const { errors, answers } = checked;
  const labels = labelsOf(definition, errors, locale);
  const others = definition.sections.filter(({ key }) => key !== section);
  return (
    <>
      {Object.keys(errors).length === 0 && <InsetText>{text('formBuilder.trial.sound')}</InsetText>}
      {others.map((other) => {
        const mistakes = Object.entries(within(errors, [other]));
        if (mistakes.length === 0) return null;
        const title = inLanguage(other.title, locale);
        return (
          <Details key={other.key} summary={text('formBuilder.trial.mistakes', { title, count: mistakes.length })}>
            <ul className="govuk-list govuk-list--bullet">
              {mistakes.map(([name, { key, values }]) => (
                <li key={name}>{text('form.errorIn', { field: labels[name] ?? name, error: text(key, values) })}</li>
              ))}
            </ul>
          </Details>
        );
      })}
      <Details summary={text('formBuilder.trial.answers')}>
        {definition.sections.map((one) => (
          <AnswersView
            key={one.key}
            section={one}
            answers={answers}
            context={TRIAL_CONTEXT}
            files={{}}
            headingLevel={2}
          />
        ))}
        <pre className="portal-builder__json">{JSON.stringify(answers, null, 2)}</pre>
      </Details>
    </>
  );
}

/** What the fields with mistakes are called, by their names. */
function labelsOf(definition: FormDefinition, errors: FieldErrors, locale: Locale): Record<string, string> {
  const labels = new Map(questionsOf(definition).map(({ key, label }) => [key, inLanguage(label, locale)]));
  return Object.fromEntries(Object.keys(errors).map((name) => [name, labels.get(questionOf(name) ?? '') ?? name]));
}

function within(errors: FieldErrors, sections: readonly FormSection[]): FieldErrors {
  const keys = new Set(questionsOf({ sections: [...sections] }).map(({ key }) => key));
  return Object.fromEntries(Object.entries(errors).filter(([name]) => keys.has(questionOf(name) ?? '')));
}
