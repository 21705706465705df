import type { ReactNode } from 'react';
import { useText } from '~/components/portal-context';
import { FormItems } from '../form-items';
import type { SectionFieldsProps } from './section-fields';

interface ListItemsProps extends Pick<SectionFieldsProps, 'errors' | 'values' | 'items' | 'newKey'> {
  list: 'lots' | 'preconditions' | 'seats';
  /** The items have keys of their own, which the form sends back. */
  keyed?: boolean;
  /** The fields of one item; `at` is what their names begin with, `lots.0`. */
  children: (at: string) => ReactNode;
}

/** The items of one of a call's lists. */
export function ListItems({ list, items, keyed = false, errors, values, newKey, children }: ListItemsProps) {
  const text = useText();
  return (
    <FormItems
      list={list}
      items={items}
      errors={errors}
      values={values}
      title={(number) => text(`callEditor.item.${list}`, { number })}
      newKey={keyed ? newKey : undefined}
    >
      {children}
    </FormItems>
  );
}
