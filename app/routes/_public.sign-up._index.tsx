import { redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { everyone } from '#server/accounts/permitted';
import { signUp } from '#server/accounts/sign-up';
import { parseForm } from '#server/http';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { NewPasswordField } from '~/components/new-password-field';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { signUpSchema } from '~/domain/accounts/schema';
import { LOCALES } from '~/domain/shared/locale';

export const handle: PageHandle = { title: 'accounts.signUp.title', breadcrumb: 'accounts.signUp.title' };
export const headers = headersOfAction;

export const loader = everyone(({ session }) => (session ? redirect('/desk', 303) : null));

export const action = everyone(async ({ request, client, now }) => {
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => signUp({ input: form.value, client, now }));
  return outcome.ok ? redirect('/sign-up/sent', 303) : outcome.reply;
});

export default function SignUp() {
  const { text, locale } = usePortal();
  const form = useActionData<typeof action>() ?? { errors: {}, values: { locale } };
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.signUp.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.signUp.lead')}</p>
      <InsetText>{text('accounts.signUp.staff')}</InsetText>
      <PortalForm>
        <TextField
          {...form}
          name="organisation"
          label={text('accounts.field.organisation')}
          hint={text('accounts.field.organisation.hint')}
          autoComplete="organization"
        />
        <TextField {...form} name="name" label={text('accounts.field.name')} autoComplete="name" />
        <TextField {...form} name="email" type="email" label={text('accounts.field.email')} autoComplete="username" />
        <NewPasswordField errors={form.errors} label={text('accounts.field.password')} />
        <RadiosField
          {...form}
          name="locale"
          label={text('accounts.field.locale')}
          choices={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
          inline
        />
        <SubmitButton>{text('accounts.signUp.submit')}</SubmitButton>
      </PortalForm>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {text('accounts.signUp.have')}
        </a>
      </p>
    </TwoThirds>
  );
}
