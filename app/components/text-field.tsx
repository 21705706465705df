import { describedBy, errorClass, FieldFrame, fieldId, valueOf, type FieldProps } from './field-frame';

/** Widths by the number of characters that an answer has. */
export type FieldWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'time' | 'date';
  width?: FieldWidth;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search';
  spellCheck?: boolean;
  /** Shown before the answer, for example a currency. */
  prefix?: string;
  /** Shown behind the answer, for example a unit. */
  suffix?: string;
  /** The language that is written here, where it is not the page's. */
  lang?: string;
}

export function TextField({
  type = 'text',
  width,
  autoComplete,
  inputMode,
  spellCheck,
  lang,
  ...rest
}: TextFieldProps) {
  const { prefix, suffix, ...field } = rest;
  const input = (
    <input
      className={`govuk-input${errorClass('govuk-input', field)}${width ? ` govuk-input--width-${width}` : ''}`}
      id={fieldId(field.name)}
      name={field.name}
      type={type}
      defaultValue={valueOf(field.values, field.name)}
      autoComplete={autoComplete}
      inputMode={inputMode}
      lang={lang}
      spellCheck={spellCheck ?? (type === 'email' ? false : undefined)}
      aria-invalid={field.errors?.[field.name] ? true : undefined}
      {...describedBy(field)}
      {...field.register?.(field.name)}
    />
  );
  if (!prefix && !suffix) return <FieldFrame field={field}>{input}</FieldFrame>;
  return (
    <FieldFrame field={field}>
      <div className="govuk-input__wrapper">
        {prefix && (
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
        )}
        {input}
        {suffix && (
          <div className="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        )}
      </div>
    </FieldFrame>
  );
}
