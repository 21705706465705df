import { CheckboxesField } from '~/components/checkboxes-field';
import { DateField } from '~/components/date-field';
import { LocalizedField } from '~/components/localized-field';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SelectField } from '~/components/select-field';
import { TextField, type TextFieldProps } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { CURRENCIES } from '~/domain/shared/money';
import type { AnswerProps } from './profile-fields';

const keyOf = (name: string) => name.split('.').at(-1) ?? '';

/** Name, mistakes and what was typed, with the label that goes by the name. */
function useField({ form: { errors, values }, name, help }: AnswerProps) {
  const { text } = usePortal();
  const label = text(`profile.field.${keyOf(name)}` as MessageKey);
  return { errors, values, name, label, hint: help && text(`profile.hint.${help}` as MessageKey) };
}

type LineProps = AnswerProps & Pick<TextFieldProps, 'type' | 'width' | 'inputMode' | 'autoComplete'>;

export function Line({ form, name, help, ...input }: LineProps) {
  return <TextField {...useField({ form, name, help })} {...input} />;
}

/** A whole number or a year. */
export function Whole({ width = 5, ...answer }: AnswerProps & { width?: TextFieldProps['width'] }) {
  return <Line {...answer} {...(width ? { width } : {})} inputMode="numeric" autoComplete="off" />;
}

export function Paragraph({ max, ...answer }: AnswerProps & { max: number }) {
  return <TextareaField {...useField(answer)} rows={4} maxCharacters={max} />;
}

/** A text in the languages that it is there in. */
export function Texts({ max, rows = 4, ...answer }: AnswerProps & { max: number; rows?: number }) {
  return <LocalizedField {...useField(answer)} languages={LOCALES} rows={rows} maxCharacters={max} />;
}

export function Day(answer: AnswerProps) {
  return <DateField {...useField(answer)} />;
}

export function YesNo(answer: AnswerProps) {
  const { text } = usePortal();
  return (
    <RadiosField
      {...useField(answer)}
      inline
      choices={(['yes', 'no'] as const).map((value) => ({ value, label: text(`profile.${value}`) }))}
    />
  );
}

/** One of given choices, named `profile.<field>.<choice>`. */
export function OneOf({ of, ...answer }: AnswerProps & { of: readonly string[] }) {
  const { text } = usePortal();
  const labelOf = (value: string) => text(`profile.${keyOf(answer.name)}.${value}` as MessageKey);
  return (
    <SelectField
      {...useField(answer)}
      emptyLabel={text('profile.choose')}
      choices={of.map((value) => ({ value, label: labelOf(value) }))}
    />
  );
}

/** Several of given choices, named `profile.<field>.<choice>`. */
export function SeveralOf({ of, ...answer }: AnswerProps & { of: readonly string[] }) {
  const { text } = usePortal();
  const labelOf = (value: string) => text(`profile.${keyOf(answer.name)}.${value}` as MessageKey);
  return (
    <CheckboxesField {...useField(answer)} small choices={of.map((value) => ({ value, label: labelOf(value) }))} />
  );
}

/** Several entries of a catalogue, in the order of their names. */
export function SeveralEntries({ of, ...answer }: AnswerProps & { of: Record<string, Localized> }) {
  const { locale, text } = usePortal();
  const field = useField(answer);
  const choices = Object.entries(of).map(([value, name]) => ({ value, label: inLanguage(name, locale) }));
  choices.sort((one, other) => one.label.localeCompare(other.label, locale));
  const hint = choices.length === 0 ? text('profile.noEntries') : field.hint;
  return <CheckboxesField {...field} hint={hint} small choices={choices} />;
}

export function Amount({ form, name }: AnswerProps) {
  const { text } = usePortal();
  const { label, ...field } = useField({ form, name });
  return (
    <>
      <TextField {...field} name={`${name}.amount`} label={label} width={10} inputMode="decimal" autoComplete="off" />
      <SelectField
        {...field}
        name={`${name}.currency`}
        label={text('profile.field.currency')}
        choices={CURRENCIES.map((value) => ({ value, label: value }))}
      />
    </>
  );
}
