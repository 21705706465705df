import type { FieldErrors } from '~/forms/field-errors';
import { fieldId } from './field-frame';
import { useText } from './portal-context';

/** What is wrong with the form, each line leading to its field; stands before the page's heading and takes the focus. */
export function ErrorSummary({ errors }: { errors: FieldErrors | undefined }) {
  const text = useText();
  const mistakes = Object.entries(errors ?? {});
  if (mistakes.length === 0) return null;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{text('form.errorSummary')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {mistakes.map(([name, { key, values }]) => (
              <li key={name}>
                {name === '' ? text(key, values) : <a href={`#${fieldId(name)}`}>{text(key, values)}</a>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
