import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RolesField } from '~/components/roles-field';
import { SelectField } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import type { Home } from '~/domain/accounts/roles';
import { LOCALES } from '~/domain/shared/locale';
import type { FormReply } from './form-reply';

/** Asks whom to invite to a home, as what, and in which language to write to them (`newInvitationSchema`). */
export function InvitationForm({
  home,
  reply,
}: {
  home: Home & { name: string };
  reply: FormReply | null | undefined;
}) {
  const { text, locale } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values ?? { locale } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={home.name}>{text('people.invite.title')}</PageHeading>
      <p className="govuk-body">{text('people.invite.lead')}</p>
      <PortalForm>
        <TextField
          {...form}
          name="email"
          type="email"
          label={text('people.field.email')}
          hint={text('people.field.email.hint')}
          autoComplete="off"
        />
        <RolesField {...form} kind={home.kind} />
        <SelectField
          {...form}
          name="locale"
          label={text('people.field.locale')}
          choices={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
        />
        <SubmitButton>{text('people.invite.send')}</SubmitButton>
      </PortalForm>
    </>
  );
}
