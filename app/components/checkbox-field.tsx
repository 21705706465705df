import { describedBy, errorClass, FieldError, FieldHint, fieldId, valueOf, type FieldProps } from './field-frame';

/** One box to tick, for a consent or a declaration; posted as `yes`, and not at all when it is left empty. */
export function CheckboxField(field: FieldProps) {
  const id = fieldId(field.name);
  return (
    <div className={`govuk-form-group${errorClass('govuk-form-group', field)}`}>
      <FieldHint {...field} />
      <FieldError {...field} />
      <div className="govuk-checkboxes" data-module="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            name={field.name}
            type="checkbox"
            value="yes"
            defaultChecked={valueOf(field.values, field.name) === 'yes'}
            aria-invalid={field.errors?.[field.name] ? true : undefined}
            {...describedBy(field)}
            {...field.register?.(field.name)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {field.label}
          </label>
        </div>
      </div>
    </div>
  );
}
