import type { SerializeFrom } from '@remix-run/node';
import type { OpenersPage } from '#server/sealing/get-openers';
import { OPENERS } from '~/domain/sealing/openers';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxesField } from '../checkboxes-field';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SelectField } from '../select-field';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface OpenersFormProps {
  page: Pick<SerializeFrom<OpenersPage>, 'version' | 'staff' | 'more'>;
  /** What is ticked and typed now. */
  form: Partial<FormReply>;
}

/** Names the openers. Searching sends the form as an address, so that who is ticked stays ticked without a script. */
export function OpenersForm({ page: { version, staff, more }, form }: OpenersFormProps) {
  const text = useText();
  const counts = Array.from({ length: OPENERS.most - OPENERS.needed + 1 }, (_, at) => String(OPENERS.needed + at));
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      <div className="portal-fields">
        <TextField
          {...form}
          name="search"
          label={text('sealing.field.search')}
          hint={more ? text('sealing.field.search.more') : undefined}
          autoComplete="off"
        />
        <SubmitButton kind="secondary" formMethod="get">
          {text('sealing.field.search.submit')}
        </SubmitButton>
      </div>
      <CheckboxesField
        {...form}
        small
        name="openers"
        label={text('sealing.field.openers')}
        hint={text('sealing.field.openers.hint', { least: OPENERS.least, most: OPENERS.most })}
        choices={staff.map(({ userId, name, institution }) => ({ value: userId, label: name, hint: institution }))}
      />
      <SelectField
        {...form}
        name="needed"
        label={text('sealing.field.needed')}
        hint={text('sealing.field.needed.hint')}
        choices={counts.map((value) => ({ value, label: value }))}
      />
      <SubmitButton>{text('sealing.openers.submit')}</SubmitButton>
    </PortalForm>
  );
}
