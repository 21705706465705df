import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enrolSecondFactor } from '#server/accounts/enrol-second-factor';
import { getAccount } from '#server/accounts/get-account';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { offerSecondFactor } from '#server/accounts/offer-second-factor';
import { permitted } from '#server/accounts/permitted';
import { sessionCookie } from '#server/accounts/sign-in-cookies';
import { parseForm } from '#server/http';
import { ButtonLink } from '~/components/button-link';
import { Details } from '~/components/details';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { CurrentPasswordField } from '~/components/current-password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RecoveryCodes } from '~/components/recovery-codes';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { enrolSchema } from '~/domain/accounts/schema';
import { isFormReply } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'accounts.secondFactor.setUp',
  breadcrumb: 'accounts.secondFactor.setUp',
  above: [
    { label: 'accounts.account.title', href: '/account' },
    { label: 'accounts.secondFactor.title', href: '/account/second-factor' },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('account.second-factor', async ({ actor, session, locale }) => {
  const { secondFactor, secondFactorRequired } = await getAccount({ actor, locale });
  const offer = secondFactor ? null : await offerSecondFactor({ actor, sessionId: session.id });
  return { offer, required: secondFactorRequired };
});

export const action = permitted('account.second-factor', async ({ request, actor, session, baseUrl, now }) => {
  const form = await parseForm(request, enrolSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () =>
    enrolSecondFactor({ actor, sessionId: session.id, input: form.value, now }),
  );
  if (!outcome.ok) return outcome.reply;
  const { token, recoveryCodes } = outcome.value;
  return data({ recoveryCodes }, { headers: [sessionCookie(token, baseUrl)] });
});

export default function Enrolment() {
  const text = useText();
  const { offer, required } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'recoveryCodes' in answer) return <RecoveryCodes codes={answer.recoveryCodes} />;
  if (!offer) {
    return (
      <>
        <PageHeading>{text('accounts.secondFactor.setUp')}</PageHeading>
        <p className="govuk-body">{text('accounts.error.enrolled')}</p>
        <ButtonLink href="/account/second-factor">{text('accounts.secondFactor.title')}</ButtonLink>
      </>
    );
  }
  const form = isFormReply(answer) ? answer : { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.secondFactor.setUp')}</PageHeading>
      {required && <InsetText>{text('accounts.secondFactor.required')}</InsetText>}
      <p className="govuk-body">{text('accounts.enrol.step1')}</p>
      <img src={offer.qrCode} alt={text('accounts.enrol.qrCode')} width={240} height={240} />
      <Details summary={text('accounts.enrol.byHand')}>
        <p>
          {text('accounts.enrol.secret')} <code>{offer.secret}</code>
        </p>
      </Details>
      <p className="govuk-body">{text('accounts.enrol.step2')}</p>
      <PortalForm>
        <TextField
          {...form}
          name="code"
          label={text('accounts.field.code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width={10}
        />
        <CurrentPasswordField errors={form.errors} />
        <SubmitButton>{text('accounts.enrol.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
