import type { ReactNode } from 'react';
import { CheckboxField } from '~/components/checkbox-field';
import { valueOf } from '~/components/field-frame';
import { useText } from '~/components/portal-context';
import type { FieldErrors } from './field-errors';
import type { FormValues } from './form-reply';

export interface FormItemsProps {
  list: string;
  /** How many items are shown, empty ones included. */
  items: number;
  errors: FieldErrors | undefined;
  values: FormValues;
  /** What an item is called, by its number from 1. */
  title: (number: number) => string;
  /** Items that have keys of their own, which the form sends back: what the key of a new one begins with. */
  newKey?: string | undefined;
  /** Keys of items that stay: they have no such box. */
  staying?: readonly string[] | undefined;
  /** The fields of one item; `at` is what their names begin with, `lots.0`. */
  children: (at: string) => ReactNode;
}

/** The items of a list, each with a box that removes it; those without anything in them are not saved. */
export function FormItems({
  list,
  items,
  errors,
  values,
  title: titleOf,
  newKey,
  staying = [],
  children,
}: FormItemsProps) {
  const text = useText();
  return Array.from({ length: items }, (_, index) => {
    const at = `${list}.${index}`;
    const isNew = !Object.keys(values).some((name) => name.startsWith(`${at}.`) && name !== `${at}.key`);
    const title = titleOf(index + 1);
    return (
      <fieldset key={at} className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          {isNew ? text('callEditor.item.new', { item: title }) : title}
        </legend>
        {newKey !== undefined && (
          <input
            type="hidden"
            name={`${at}.key`}
            value={valueOf(values, `${at}.key`) ?? `${newKey}${index}`}
            autoComplete="off"
          />
        )}
        {children(at)}
        {!isNew && !staying.includes(String(values[`${at}.key`])) && (
          <CheckboxField
            name={`${at}.remove`}
            label={text('callEditor.item.remove', { item: title })}
            errors={errors}
            values={values}
          />
        )}
      </fieldset>
    );
  });
}
