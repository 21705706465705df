import { describedBy, errorClass, FieldFrame, fieldId, type FieldProps } from './field-frame';
import { useText } from './portal-context';

export interface PasswordFieldProps extends FieldProps {
  /** `off` for what no browser should keep beside the account's password. */
  autoComplete: 'current-password' | 'new-password' | 'off';
}

/** A password with a button that shows it (where scripts run). What was typed never comes back into the page. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  const text = useText();
  const id = fieldId(field.name);
  const texts = {
    'data-i18n.show-password': text('form.password.show'),
    'data-i18n.hide-password': text('form.password.hide'),
    'data-i18n.show-password-aria-label': text('form.password.showLong'),
    'data-i18n.hide-password-aria-label': text('form.password.hideLong'),
    'data-i18n.password-shown-announcement': text('form.password.shown'),
    'data-i18n.password-hidden-announcement': text('form.password.hidden'),
  };
  return (
    <FieldFrame field={field} className="govuk-password-input" data-module="govuk-password-input" {...texts}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className={`govuk-input govuk-password-input__input govuk-js-password-input-input${errorClass('govuk-input', field)}`}
          id={id}
          name={field.name}
          type="password"
          spellCheck={false}
          autoComplete={autoComplete}
          autoCapitalize="none"
          aria-invalid={field.errors?.[field.name] ? true : undefined}
          {...describedBy(field)}
          {...field.register?.(field.name)}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
          data-module="govuk-button"
          aria-controls={id}
          aria-label={text('form.password.showLong')}
          hidden
        >
          {text('form.password.show')}
        </button>
      </div>
    </FieldFrame>
  );
}
