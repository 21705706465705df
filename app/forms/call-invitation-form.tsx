import { CheckboxesField } from '~/components/checkboxes-field';
import { FiltersPanel } from '~/components/filters-panel';
import { LocalizedField } from '~/components/localized-field';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { INVITATION_LENGTH } from '~/domain/call-invitations/schema';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import type { FormReply, FormValues } from './form-reply';

interface CallInvitationFormProps {
  path: string;
  languages: readonly Locale[];
  found: readonly { id: string; name: string }[];
  search: string;
  /** The words of the last sending, to begin with. */
  lastText: Localized | undefined;
  reply: FormReply | null | undefined;
}

/** Asks whom to invite to a call, and with which words (`callInvitationSchema`). */
export function CallInvitationForm({ path, languages, found, search, lastText, reply }: CallInvitationFormProps) {
  const { locale, text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values ?? { language: locale, ...textFields(lastText) } };
  return (
    <>
      <FiltersPanel
        action={path}
        label={text('callInvitations.find')}
        clearHref={search === '' ? undefined : path}
        phoneOnly={false}
      >
        <TextField name="q" type="search" label={text('callInvitations.find')} values={{ q: search }} />
      </FiltersPanel>
      <PortalForm>
        {found.length > 0 ? (
          <CheckboxesField
            {...form}
            name="organisations"
            label={text('callInvitations.organisations')}
            hint={text('callInvitations.organisations.hint')}
            choices={found.map(({ id, name }) => ({ value: id, label: name }))}
            small
          />
        ) : (
          <p className="govuk-body">{text('callInvitations.noneFound')}</p>
        )}
        <TextareaField
          {...form}
          name="addresses"
          label={text('callInvitations.addresses')}
          hint={text('callInvitations.addresses.hint')}
          rows={4}
        />
        <SelectField
          {...form}
          name="language"
          label={text('callInvitations.language')}
          choices={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
        />
        <LocalizedField
          {...form}
          name="text"
          label={text('callInvitations.text')}
          languages={languages}
          rows={6}
          maxCharacters={INVITATION_LENGTH}
        />
        <SubmitButton>{text('callInvitations.send')}</SubmitButton>
      </PortalForm>
    </>
  );
}

function textFields(said: Localized | undefined): FormValues {
  return said ? Object.fromEntries(LOCALES.map((locale) => [`text.${locale}`, said[locale]])) : {};
}
