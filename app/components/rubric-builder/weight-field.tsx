import type { FieldErrors } from '~/forms/field-errors';
import { fieldId } from '../field-frame';
import { useText } from '../portal-context';

interface WeightFieldProps {
  name: string;
  /** Heard, not seen: the row says what it is about. */
  label: string;
  errors: FieldErrors | undefined;
  value: string;
}

/** A weight in a row of a table. */
export function WeightField({ name, label, errors, value }: WeightFieldProps) {
  const text = useText();
  const id = fieldId(name);
  const error = errors?.[name];
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          {text(error.key, error.values)}
        </p>
      )}
      <input
        className={`govuk-input govuk-input--width-3${error ? ' govuk-input--error' : ''}`}
        id={id}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </>
  );
}
