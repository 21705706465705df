import { RHYTHMS } from '~/domain/dashboard/views';
import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextField } from '../text-field';

/** A view's name, and how often it is mailed. */
export function ViewFields({ errors, values }: Pick<FormReply, 'errors' | 'values'>) {
  const text = useText();
  return (
    <>
      <TextField
        errors={errors}
        values={values}
        name="name"
        label={text('views.name')}
        hint={text('views.name.hint')}
      />
      <RadiosField
        errors={errors}
        values={values}
        name="rhythm"
        label={text('views.rhythm')}
        choices={RHYTHMS.map((value) => ({ value, label: text(`views.rhythm.${value}`) }))}
      />
    </>
  );
}
