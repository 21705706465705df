import type { Choice } from './choices';
import { fieldId, FieldsetFrame, valueOf, type FieldProps } from './field-frame';

export interface RadiosFieldProps extends FieldProps {
  choices: readonly Choice[];
  inline?: boolean;
}

export function RadiosField({ choices, inline = false, ...field }: RadiosFieldProps) {
  const chosen = valueOf(field.values, field.name);
  return (
    <FieldsetFrame field={field}>
      <div className={`govuk-radios${inline ? ' govuk-radios--inline' : ''}`} data-module="govuk-radios">
        {choices.map(({ value, label, hint }, index) => {
          const id = `${fieldId(field.name)}${index === 0 ? '' : `-${index + 1}`}`;
          return (
            <div key={value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={id}
                name={field.name}
                type="radio"
                value={value}
                defaultChecked={value === chosen}
                aria-describedby={hint ? `${id}-item-hint` : undefined}
                {...field.register?.(field.name)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {label}
              </label>
              {hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
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
