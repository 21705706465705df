import type { SerializeFrom } from '@remix-run/node';
import type { RenewalForm } from '#server/sealing/get-renewal-form';
import type { FormReply } from '~/forms/form-reply';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface RenewalFieldsProps {
  page: Pick<SerializeFrom<RenewalForm>, 'openers' | 'staff' | 'more'>;
  form: Partial<FormReply>;
}

/** Asks who leaves and who joins. Searching sends the form as an address, as among the openers of a draft. */
export function RenewalFields({ page: { openers, staff, more }, form }: RenewalFieldsProps) {
  const text = useText();
  const choiceOf = ({ userId, name, institution }: (typeof staff)[number]) => ({
    value: userId,
    label: name,
    hint: institution,
  });
  return (
    <PortalForm>
      <RadiosField
        {...form}
        name="leaving"
        label={text('sealing.field.leaving')}
        choices={[...openers.map(choiceOf), { value: '', label: text('sealing.field.leaving.nobody') }]}
      />
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
      <RadiosField
        {...form}
        name="joining"
        label={text('sealing.field.joining')}
        choices={[...staff.map(choiceOf), { value: '', label: text('sealing.field.joining.nobody') }]}
      />
      <SubmitButton>{text('sealing.renewal.submit')}</SubmitButton>
    </PortalForm>
  );
}
