import type { SerializeFrom } from '@remix-run/node';
import type { AppointmentPage } from '#server/committee/get-appointment';
import { PART_LABELS } from '~/domain/committee/labels';
import { COMMITTEE_PARTS } from '~/domain/committee/parts';
import { PART_FIELD } from '~/domain/committee/schema';
import type { FormReply } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { FieldError, fieldId, valueOf } from '../field-frame';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';
import { TextareaField } from '../textarea-field';

interface AppointmentFormProps {
  page: Pick<SerializeFrom<AppointmentPage>, 'version' | 'people' | 'more'>;
  /** What is chosen and typed now. */
  form: Partial<FormReply>;
}

/** Where what is wrong with the people together is told, one line each. */
const ABOUT_PEOPLE = [
  'people',
  'people-chair',
  'people-secretary',
  'people-institutions',
  'people-seats',
  'people-quorum',
];

/** Names a committee: a part for each person. Searching sends the form as an address, so that what is chosen stays chosen. */
export function AppointmentForm({ page: { version, people, more }, form }: AppointmentFormProps) {
  const text = useText();
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      <TextField
        {...form}
        name="orderNumber"
        label={text('committee.field.orderNumber')}
        width={20}
        autoComplete="off"
      />
      <DateField {...form} name="orderDay" label={text('committee.field.orderDay')} />
      <div className="portal-fields">
        <TextField
          {...form}
          name="search"
          label={text('sealing.field.search')}
          hint={more ? text('committee.field.search.more') : undefined}
          autoComplete="off"
        />
        <SubmitButton kind="secondary" formMethod="get">
          {text('sealing.field.search.submit')}
        </SubmitButton>
      </div>
      {ABOUT_PEOPLE.map((name) => (
        <div key={name} id={fieldId(name)}>
          <FieldError name={name} label="" {...form} />
        </div>
      ))}
      <PlainTable
        caption={text('committee.field.people')}
        columns={[
          { label: text('committee.column.name'), cell: ({ name }) => name },
          { label: text('home.institution'), cell: ({ institution }) => <LocalizedText value={institution} /> },
          {
            label: text('committee.column.part'),
            cell: ({ userId, name }) => (
              <select
                className="govuk-select"
                name={PART_FIELD + userId}
                aria-label={text('committee.field.partOf', { name })}
                defaultValue={valueOf(form.values, PART_FIELD + userId) ?? ''}
              >
                <option value="">{text('committee.field.noPart')}</option>
                {COMMITTEE_PARTS.map((part) => (
                  <option key={part} value={part}>
                    {text(PART_LABELS[part])}
                  </option>
                ))}
              </select>
            ),
          },
        ]}
        rows={people}
        keyOf={({ userId }) => userId}
      />
      <TextareaField
        {...form}
        name="evenReason"
        label={text('committee.field.evenReason')}
        hint={text('committee.field.evenReason.hint')}
        rows={3}
      />
      <SubmitButton>{text('committee.appoint.submit')}</SubmitButton>
    </PortalForm>
  );
}
