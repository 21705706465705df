import type { ReactNode } from 'react';
import { CheckboxField } from '~/components/checkbox-field';
import { valueOf } from '~/components/field-frame';
import { useText } from '~/components/portal-context';
import type { MessageKey } from '~/domain/shared/message-key';
import type { SectionFieldsProps } from './section-fields';

interface ListItemsProps extends Pick<SectionFieldsProps, 'errors' | 'values' | 'items' | 'newKey'> {
  list: 'lots' | 'preconditions' | 'seats';
  /** The items have keys of their own, which the form sends back. */
  keyed?: boolean;
  /** The fields of one item; `at` is what their names begin with, `lots.0`. */
  children: (at: string) => ReactNode;
}

/** The items of a list, each with a box that removes it; those without anything in them are not saved. */
export function ListItems({ list, items, keyed = false, errors, values, newKey, children }: ListItemsProps) {
  const text = useText();
  return Array.from({ length: items }, (_, index) => {
    const at = `${list}.${index}`;
    const key = valueOf(values, `${at}.key`);
    const isNew = !Object.keys(values).some((name) => name.startsWith(`${at}.`) && name !== `${at}.key`);
    const title = text(`callEditor.item.${list}` as MessageKey, { number: index + 1 });
    return (
      <fieldset key={at} className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          {isNew ? text('callEditor.item.new', { item: title }) : title}
        </legend>
        {keyed && <input type="hidden" name={`${at}.key`} value={key ?? `${newKey}${index}`} autoComplete="off" />}
        {children(at)}
        {!isNew && (
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
