import type { Choice } from './choices';
import { describedBy, errorClass, FieldFrame, fieldId, valueOf, type FieldProps } from './field-frame';

/** A choice of a list; those of one `group` stand together under its name. */
export type SelectChoice = Choice & { label: string; group?: string };

export interface SelectFieldProps extends FieldProps {
  choices: readonly SelectChoice[];
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
        {grouped(choices).map(([group, members]) =>
          group === undefined ? (
            <Options key="" choices={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options choices={members} />
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function Options({ choices }: { choices: readonly SelectChoice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function grouped(choices: readonly SelectChoice[]): [string | undefined, SelectChoice[]][] {
  const groups = new Map<string | undefined, SelectChoice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups];
}
