import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { decideBankAccount } from '#server/organisations/decide-bank-account';
import { openBankAccount } from '#server/organisations/open-bank-account';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { HistoryPanel } from '~/components/history-panel';
import { InsetText } from '~/components/inset-text';
import { AccountSummary } from '~/components/organisation-profile/account-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { SummaryList } from '~/components/summary-list';
import { TextareaField } from '~/components/textarea-field';
import { accountDecisionSchema } from '~/forms/bank-account-schema';

const LIST = '/office/bank-accounts';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'bank.verify.title',
  breadcrumb: ({ data }) => data.name,
  above: [{ label: 'nav.bankAccounts', href: LIST }],
};

export const loader = permitted('bank.verify', async ({ actor, params, now, keptForm }) => ({
  ...(await openBankAccount({ actor, organisationId: params.organisationId ?? '', now })),
  kept: await keptForm(),
}));

export const action = permitted('bank.verify', async ({ actor, request, params, now }) => {
  const form = await parseForm(request, accountDecisionSchema);
  if (!form.ok) return form.reply;
  const { version, ...input } = form.value;
  try {
    await decideBankAccount({
      actor,
      organisationId: params.organisationId ?? '',
      input,
      expected: version,
      now,
    });
  } catch (error) {
    // What was compared is not there any more: the page shows the account as it is now, and asks for the decision anew.
    return refusedForm(error, { reason: input.reason });
  }
  const told = input.decision === 'verified' ? 'notice.told.bankVerified' : 'notice.told.bankRefused';
  return redirectWithNotice(LIST, told);
});

export default function VerifyBankAccount() {
  const text = useText();
  const { name, account, names, signatories, history, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  const nothing = <span className="portal-quiet">{text('profile.nothing')}</span>;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={name}>{text('bank.verify.title')}</PageHeading>
      <InsetText>{text('bank.verify.recorded')}</InsetText>
      <AccountSummary account={account} />
      <p className="govuk-body">{text('bank.verify.compare')}</p>
      <SummaryList
        rows={[
          { label: text('bank.verify.names'), value: names.length > 0 ? names.join('; ') : nothing },
          {
            label: text('bank.verify.signatories'),
            value:
              signatories.length > 0
                ? signatories.map((one) => [one.name, one.position].filter(Boolean).join(', ')).join('; ')
                : nothing,
          },
        ]}
      />
      {account.state === 'unverified' ? (
        <PortalForm>
          <input type="hidden" name="version" value={account.version} autoComplete="off" />
          <RadiosField
            {...form}
            name="decision"
            label={text('bank.verify.decision')}
            choices={(['verified', 'refused'] as const).map((value) => ({
              value,
              label: text(`bank.verify.${value}`),
            }))}
          />
          <TextareaField
            {...form}
            name="reason"
            label={text('bank.verify.reason')}
            hint={text('bank.verify.reason.hint')}
            maxCharacters={1_000}
          />
          <SubmitButton>{text('bank.verify.submit')}</SubmitButton>
        </PortalForm>
      ) : (
        <InsetText>{text('bank.verify.settled')}</InsetText>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={LIST}>
          {text('bank.verify.back')}
        </a>
      </p>
      <HistoryPanel events={history} />
    </>
  );
}
