import type { Choice } from './choices';
import { fieldId, FieldsetFrame, valuesOf, type FieldProps } from './field-frame';

export interface CheckboxesFieldProps extends FieldProps {
  choices: readonly Choice[];
  small?: boolean;
}

/** Several answers at once. They are posted as `name[]`, so that a form also tells "one" and "none" as lists. */
export function CheckboxesField({ choices, small = false, ...field }: CheckboxesFieldProps) {
  const chosen = valuesOf(field.values, field.name);
  return (
    <FieldsetFrame field={field}>
      <div className={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`} data-module="govuk-checkboxes">
        {choices.map(({ value, label, hint }, index) => {
          const id = `${fieldId(field.name)}${index === 0 ? '' : `-${index + 1}`}`;
          return (
            <div key={value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id={id}
                type="checkbox"
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-describedby={hint ? `${id}-item-hint` : undefined}
                {...field.register?.(field.name)}
                name={`${field.name}[]`}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                {label}
              </label>
              {hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldsetFrame>
  );
}
