import type { ReactNode } from 'react';
import { SubmitButton } from '~/components/submit-button';
import { useText } from '~/components/portal-context';
import type { MessageKey } from '~/domain/shared/message-key';
import { FormItems } from '../form-items';
import type { FormValues } from '../form-reply';
import { itemsIn } from '../unfold';
import type { ProfileFieldsProps } from './profile-fields';

interface ProfileItemsProps {
  form: ProfileFieldsProps;
  list: string;
  /** Explained by the text `profile.hint.<help>`. */
  help?: string;
  /** So many items are shown at least. */
  least?: number;
  children: (at: string) => ReactNode;
}

/** One of the lists of a section: its items, an empty one, and a button for yet another. */
export function ProfileItems({ form, list, help, least = 1, children }: ProfileItemsProps) {
  const text = useText();
  const { errors, values } = form;
  return (
    <section aria-labelledby={`list-${list}`}>
      <h2 className="govuk-heading-m" id={`list-${list}`}>
        {text(`profile.field.${list}` as MessageKey)}
      </h2>
      {help && <p className="govuk-body">{text(`profile.hint.${help}` as MessageKey)}</p>}
      <FormItems
        list={list}
        items={Math.max(least, (values.add === list ? itemsIn(values, list) : filledItems(values, list)) + 1)}
        errors={errors}
        values={values}
        title={(number) => text(`profile.item.${list}` as MessageKey, { number })}
      >
        {children}
      </FormItems>
      <SubmitButton kind="secondary" name="add" value={list}>
        {text(`profile.add.${list}` as MessageKey)}
      </SubmitButton>
    </section>
  );
}

/** How many items a list has without the empty ones behind the last one that is filled in. */
function filledItems(values: FormValues, list: string): number {
  const filled = Object.entries(values).filter(([name, value]) => value.length > 0 && !name.endsWith('.currency'));
  return itemsIn(Object.fromEntries(filled), list);
}
