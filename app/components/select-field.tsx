import type { Choice } from './choices';
import { describedBy, errorClass, FieldFrame, fieldId, valueOf, type FieldProps } from './field-frame';

export interface SelectFieldProps extends FieldProps {
  choices: readonly (Choice & { label: string })[];
  /** The text of the answer "nothing chosen yet"; without it the first choice is preselected. */
  emptyLabel?: string;
}

export function SelectField({ choices, emptyLabel, ...field }: SelectFieldProps) {
  return (
    <FieldFrame field={field}>
      <select
        className={`govuk-select${errorClass('govuk-select', field)}`}
        id={fieldId(field.name)}
        name={field.name}
        defaultValue={valueOf(field.values, field.name)}
        aria-invalid={field.errors?.[field.name] ? true : undefined}
        {...describedBy(field)}
        {...field.register?.(field.name)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
