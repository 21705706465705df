import type { ReactNode } from 'react';
import type { FormReply } from '~/forms/form-reply';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

/** Names of people who take part, one a line, as they are pasted from a list; `children` stand before them. */
export function TraineesForm({ reply, children }: { reply: FormReply | null | undefined; children?: ReactNode }) {
  const text = useText();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      {children}
      {(['coordinators', 'staff'] as const).map((name) => (
        <TextareaField
          key={name}
          {...field}
          name={name}
          label={text(`training.add.${name}`)}
          hint={text('training.add.hint')}
          rows={5}
        />
      ))}
      <SubmitButton name="go" value="add">
        {text('training.add')}
      </SubmitButton>
    </PortalForm>
  );
}
