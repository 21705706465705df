import type { ReactNode } from 'react';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { useText } from './portal-context';

/** What every field takes. `values` and `errors` are those of the whole form: spread the form's state into each field. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  errors?: FieldErrors | undefined;
  values?: FormValues | undefined;
  /** How react-hook-form binds the field, on a page that runs it. */
  register?: Register | undefined;
}

/** react-hook-form's `register`, as far as a field needs it. */
export type Register = (name: string) => object;

/** The id of a field's first control, to which the error summary leads. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, '-')}`;
}

/** The one value of a field that cannot repeat. */
export function valueOf(values: FormValues | undefined, name: string): string | undefined {
  const value = values?.[name];
  return Array.isArray(value) ? value[0] : value;
}

/** All values of a field that can repeat. */
export function valuesOf(values: FormValues | undefined, name: string): string[] {
  const value = values?.[name] ?? [];
  return Array.isArray(value) ? value : [value];
}

/** Attributes that tie a control to its hint and its mistake. */
export function describedBy({ name, hint, errors }: FieldProps, ...more: string[]) {
  const id = fieldId(name);
  const ids = [hint ? `${id}-hint` : '', errors?.[name] ? `${id}-error` : '', ...more].filter(Boolean).join(' ');
  return ids ? { 'aria-describedby': ids } : {};
}

export function errorClass(base: string, { name, errors }: FieldProps): string {
  return errors?.[name] ? ` ${base}--error` : '';
}

export function FieldHint({ name, hint }: FieldProps) {
  if (!hint) return null;
  return (
    <div id={`${fieldId(name)}-hint`} className="govuk-hint">
      {hint}
    </div>
  );
}

export function FieldError({ name, errors }: FieldProps) {
  const text = useText();
  const error = errors?.[name];
  if (!error) return null;
  return (
    <p id={`${fieldId(name)}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{text('form.errorPrefix')}</span> {text(error.key, error.values)}
    </p>
  );
}

/** A field with one control: label, hint, mistake, control. */
export function FieldFrame({
  field,
  className = '',
  children,
  ...group
}: {
  field: FieldProps;
  className?: string;
  children: ReactNode;
} & Record<`data-${string}`, string | number | undefined>) {
  return (
    <div className={`govuk-form-group${errorClass('govuk-form-group', field)} ${className}`.trim()} {...group}>
      <label className="govuk-label" htmlFor={fieldId(field.name)}>
        {field.label}
      </label>
      <FieldHint {...field} />
      <FieldError {...field} />
      {children}
    </div>
  );
}

/** A question with several controls: legend, hint, mistake, controls. */
export function FieldsetFrame({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <div className={`govuk-form-group${errorClass('govuk-form-group', field)}`}>
      <fieldset className="govuk-fieldset" {...describedBy(field)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{field.label}</legend>
        <FieldHint {...field} />
        <FieldError {...field} />
        {children}
      </fieldset>
    </div>
  );
}
