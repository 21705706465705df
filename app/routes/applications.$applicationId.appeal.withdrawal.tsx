import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOwnAppeals } from '#server/appeals/get-own-appeals';
import { withdrawAppeal } from '#server/appeals/withdraw-appeal';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ApplicationHead } from '~/components/application/application-head';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { ConfirmFields } from '~/components/submissions/confirm-fields';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { appealWithdrawalSchema } from '~/domain/appeals/schema';
import { isPending } from '~/domain/appeals/status';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'appeals.withdraw.title',
  breadcrumb: 'appeals.withdraw.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: 'appeals.own.title', href: ({ params }) => `/applications/${params.applicationId}/appeal` },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('appeals.submit', async ({ actor, params, now }) => {
  const { head, appeals, hasSecondStep } = await getOwnAppeals({
    actor,
    applicationId: params.applicationId ?? '',
    now,
  });
  const isThere = appeals.some(({ state }) => isPending(state));
  return { page: { head, isThere, hasSecondStep }, formKey: randomUUID() };
});

export const action = permitted('appeals.submit', async ({ actor, request, params, now }) => {
  const applicationId = params.applicationId ?? '';
  const form = await parseForm(request, appealWithdrawalSchema);
  if (!form.ok) return form.reply;
  try {
    await withdrawAppeal({ actor, applicationId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/applications/${applicationId}/appeal`, 'notice.told.appealWithdrawn');
});

export default function AppealWithdrawal() {
  const text = useText();
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { head, isThere, hasSecondStep } = page;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <ApplicationHead head={head} title={text('appeals.withdraw.title')} saysItself />
      {!isThere && <p className="govuk-body">{text('appeals.withdraw.nothing')}</p>}
      <PortalForm>
        {isThere && (
          <>
            <WarningText>{text('appeals.withdraw.warning')}</WarningText>
            <ConfirmFields formKey={formKey} hasSecondStep={hasSecondStep} reply={reply} />
          </>
        )}
        <ButtonGroup>
          {isThere && <SubmitButton kind="warning">{text('appeals.withdraw.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/applications/${head.id}/appeal`}>
            {text('appeals.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
