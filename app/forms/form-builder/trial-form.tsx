import type { ReactNode } from 'react';
import { ButtonGroup } from '~/components/button-group';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { TRIAL_CONTEXT } from '~/domain/form-builder/trial';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { isFieldOf, questionOf } from '../application/read-answers';
import { SectionFields } from '../application/section-fields';
import { valuesForSection } from '../application/section-values';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import type { Trial } from './read-trial';

interface TrialFormProps {
  definition: FormDefinition;
  trial: Trial;
  /** Puts the fields into the language that is looked at. */
  children: (fields: ReactNode) => ReactNode;
}

/** One section of a form as applicants fill it in, with what was typed into the others carried along unseen. */
export function TrialForm({ definition, trial, children }: TrialFormProps) {
  const { text, locale } = usePortal();
  const { language, section, typed, adding, checked } = trial;
  const { sections } = definition;
  const at = sections.findIndex(({ key }) => key === section);
  const [before, shown, after] = [sections[at - 1], sections[at], sections[at + 1]];
  if (!shown) return null;
  return (
    <PortalForm>
      {/* What Enter in a field presses. */}
      <button
        type="submit"
        name="check"
        value="yes"
        className="govuk-visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      <input type="hidden" name="language" value={language} autoComplete="off" />
      <input type="hidden" name="section" value={section} autoComplete="off" />
      <Hidden values={typed} except={(name) => isFieldOf(shown, name)} />
      <div className="portal-builder__actions" role="group" aria-label={text('formBuilder.trial.languages')}>
        {LOCALES.map((one) => (
          <button
            key={one}
            type="submit"
            name="say"
            value={one}
            lang={one}
            aria-pressed={one === language}
            className="govuk-button govuk-button--secondary portal-builder__button"
          >
            {text(`language.${one}`)}
          </button>
        ))}
      </div>
      <h2 className="govuk-heading-m portal-builder__step">
        {text('formBuilder.trial.section', { number: at + 1, total: sections.length })}{' '}
        <span lang={language}>{inLanguage(shown.title, language)}</span>
      </h2>
      {children(
        <SectionFields
          key={section}
          definition={definition}
          section={section}
          context={TRIAL_CONTEXT}
          values={valuesForSection(definition, section, typed)}
          errors={
            checked
              ? errorsOf(
                  checked.errors,
                  shown.questions.map(({ key }) => key),
                )
              : undefined
          }
          files={{}}
          fileHrefs={{ removal: () => '#' }}
          applicationId={null}
          adding={adding}
        />,
      )}
      <ButtonGroup>
        <SubmitButton name="check" value="yes">
          {text('formBuilder.trial.check')}
        </SubmitButton>
        {[before, after].map(
          (other) =>
            other && (
              <SubmitButton key={other.key} kind="secondary" name="show" value={other.key}>
                {text(other === before ? 'formBuilder.trial.before' : 'formBuilder.trial.after', {
                  title: inLanguage(other.title, locale),
                })}
              </SubmitButton>
            ),
        )}
      </ButtonGroup>
    </PortalForm>
  );
}

/** The mistakes that belong to these questions. */
function errorsOf(errors: FieldErrors, keys: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => keys.includes(questionOf(name) ?? '')));
}

function Hidden({ values, except }: { values: FormValues; except: (name: string) => boolean }) {
  return Object.entries(values)
    .filter(([name]) => !except(name))
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => <input key={`${name} ${one}`} type="hidden" name={`${name}[]`} value={one} />)
        : [<input key={name} type="hidden" name={name} value={value} autoComplete="off" />],
    );
}
