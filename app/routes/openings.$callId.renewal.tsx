import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { getOwnRenewal } from '#server/sealing/get-own-renewal';
import { giveForRenewal } from '#server/sealing/give-for-renewal';
import { SHOWN_ONCE, showRecovery } from '#server/sealing/show-recovery';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RecoverySharePage } from '~/components/sealing/recovery-share';
import { RenewalSummary } from '~/components/sealing/renewal-standing';
import { SubmitButton } from '~/components/submit-button';
import { rehearsalSchema } from '~/domain/sealing/schema';
import { inLanguage } from '~/domain/shared/localized';
import { isFormReply } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'sealing.renewal.give.title',
  breadcrumb: 'sealing.renewal.give.title',
  above: [
    { label: 'sealing.own.title', href: '/openings' },
    { label: 'callEditor.call', href: ({ params }) => `/openings/${params.callId}` },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('sealing.share', ({ actor, params, now }) =>
  getOwnRenewal(actor, params.callId ?? '', now),
);

export const action = permitted('sealing.share', async ({ actor, request, params, session }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, rehearsalSchema);
  if (!form.ok) return form.reply;
  const { passphrase } = form.value;
  const outcome = await intoForm(form.typed, () =>
    giveForRenewal({ actor, callId, passphrase, sessionId: session.id, clock }),
  );
  if (!outcome.ok) return outcome.reply;
  if (outcome.value) return data({ recovery: await showRecovery(outcome.value) }, SHOWN_ONCE);
  return redirectWithNotice(`/openings/${callId}/renewal`, 'notice.told.shareGiven');
});

export default function GiveForRenewal() {
  const { text, locale } = usePortal();
  const { callId, title, reference, standing, mayGive } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'recovery' in answer) {
    const next = { href: '/openings', label: text('sealing.own.title') };
    return <RecoverySharePage recovery={answer.recovery} done={text('sealing.renewal.done')} next={next} />;
  }
  const errors = isFormReply(answer) ? answer.errors : {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>
        {text('sealing.renewal.give.title')}
      </PageHeading>
      {standing ? <RenewalSummary standing={standing} /> : <InsetText>{text('sealing.error.noRenewal')}</InsetText>}
      {mayGive && (
        <PortalForm>
          <p className="govuk-body">{text('sealing.renewal.give.lead')}</p>
          <PasswordField
            errors={errors}
            name="passphrase"
            label={text('sealing.field.passphrase')}
            autoComplete="off"
          />
          <SubmitButton>{text('sealing.renewal.give.submit')}</SubmitButton>
        </PortalForm>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/openings/${callId}`}>
          {text('sealing.place.title')}
        </a>
      </p>
    </>
  );
}
