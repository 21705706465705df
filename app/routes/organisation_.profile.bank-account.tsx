import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { parseForm, refusedForm } from '#server/http';
import { changeBankAccount } from '#server/organisations/change-bank-account';
import { getProfile } from '#server/organisations/get-profile';
import { redirectWithNotice } from '#server/process/flash';
import { CurrentPasswordField } from '~/components/current-password-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { AccountSummary } from '~/components/organisation-profile/account-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { WarningText } from '~/components/warning-text';
import { can } from '~/domain/accounts/permissions';
import { DomainError } from '~/domain/shared/errors';
import { CURRENCIES } from '~/domain/shared/money';
import { accountChangeSchema } from '~/forms/bank-account-schema';

export const handle: PageHandle = {
  title: 'bank.title',
  breadcrumb: 'bank.title',
  above: [{ label: 'nav.profile', href: '/organisation/profile' }],
};

export const loader = permitted('profile.change', async ({ actor, keptForm }) => {
  const organisationId = ownOrganisationOf(actor).id;
  const { name, account } = await getProfile({ actor, organisationId });
  return { name, account, mayChange: can(actor, 'bank.change', { organisationId }), kept: await keptForm() };
});

export const action = permitted('bank.change', async ({ actor, request, now }) => {
  const form = await parseForm(request, accountChangeSchema);
  if (!form.ok) return form.reply;
  const { version, currentPassword, ...input } = form.value;
  try {
    await changeBankAccount({ actor, input, currentPassword, expected: version, now });
  } catch (error) {
    // Where somebody else was first, the page shows the account as it is now, and the next try is about that one.
    const isStale = error instanceof DomainError && error.code === 'stale';
    return refusedForm(error, isStale ? { ...form.typed, version: '' } : form.typed);
  }
  return redirectWithNotice('/organisation/profile/bank-account', 'notice.told.bankChanged');
});

export default function BankAccountOfOrganisation() {
  const text = useText();
  const { name, account, mayChange, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  // The number is never in the page: whoever changes the account types all of it.
  const stored = account && {
    holder: account.holder,
    bank: account.bank,
    bic: account.bic,
    currency: account.currency,
  };
  const form = { errors: reply?.errors, values: reply?.values ?? stored ?? { holder: name, currency: 'TMT' } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={name}>{text('bank.title')}</PageHeading>
      <p className="govuk-body">{text('bank.lead')}</p>
      {account ? (
        <>
          <h2 className="govuk-heading-m">{text('bank.now')}</h2>
          <AccountSummary account={account} />
        </>
      ) : (
        <InsetText>{text('bank.none')}</InsetText>
      )}
      {mayChange ? (
        <>
          <h2 className="govuk-heading-m">{text(account ? 'bank.change.title' : 'bank.first.title')}</h2>
          <WarningText>{text('bank.change.warning')}</WarningText>
          <PortalForm>
            <input
              type="hidden"
              name="version"
              value={reply?.values.version || (account?.version ?? 0)}
              autoComplete="off"
            />
            <TextField {...form} name="holder" label={text('bank.field.holder')} hint={text('bank.hint.holder')} />
            <TextField {...form} name="bank" label={text('bank.field.bank')} />
            <TextField {...form} name="bic" label={text('bank.field.bic')} width={20} autoComplete="off" />
            <TextField
              {...form}
              name="number"
              label={text('bank.field.number')}
              hint={text('bank.hint.number')}
              autoComplete="off"
              spellCheck={false}
            />
            <SelectField
              {...form}
              name="currency"
              label={text('bank.field.currency')}
              choices={CURRENCIES.map((value) => ({ value, label: value }))}
            />
            <CurrentPasswordField errors={form.errors} />
            <SubmitButton>{text('bank.change.submit')}</SubmitButton>
          </PortalForm>
        </>
      ) : (
        <p className="govuk-body">{text('bank.lead.representative')}</p>
      )}
    </>
  );
}
