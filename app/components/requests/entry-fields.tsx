import type { Place } from '~/domain/programmes/schema';
import { REQUEST_SOURCES } from '~/domain/requests/request';
import type { CriterionOfRecipients } from '~/domain/services/service';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxesField } from '../checkboxes-field';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { CaseNoteField, PersonFields, PersonPlaceField } from './person-fields';

interface EntryFieldsProps {
  places: readonly Place[];
  criteria: readonly CriterionOfRecipients[];
  reply: FormReply;
}

/** What is entered of a request: nothing that says who the person is. */
export function EntryFields({ places, criteria, reply }: EntryFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return (
    <>
      <DateField {...field} name="receivedOn" label={text('register.receivedOn')} />
      <PersonPlaceField {...field} places={places} />
      <RadiosField
        {...field}
        name="source"
        label={text('register.source')}
        choices={REQUEST_SOURCES.map((value) => ({ value, label: text(`request.source.${value}`) }))}
      />
      <PersonFields {...field} />
      {criteria.length > 0 && (
        <CheckboxesField
          {...field}
          name="met"
          label={text('register.met')}
          choices={criteria.map(({ key, text: said }) => ({ value: key, label: inLanguage(said, locale) }))}
        />
      )}
      <CaseNoteField {...field} />
    </>
  );
}
