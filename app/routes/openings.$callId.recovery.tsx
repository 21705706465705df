import { redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { giveRecovery } from '#server/opening/give-recovery';
import { openingState } from '#server/opening/opening-state';
import { now as clock } from '#server/process/clock';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { RECOVERY_REASON, recoverySchema } from '~/domain/opening/schema';
import { isAwaited } from '~/domain/opening/session-view';
import { inLanguage } from '~/domain/shared/localized';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data: page, text }) => `${page.call.reference}: ${text('openingPages.recovery.title')}`,
  breadcrumb: 'openingPages.recovery.title',
  above: [
    { label: 'sealing.own.title', href: '/openings' },
    { label: ({ data: page }) => (page as Page).call.reference, href: ({ params }) => `/openings/${params.callId}` },
    { label: 'openingPages.session.title', href: ({ params }) => `/openings/${params.callId}/session` },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('openings.open', async ({ actor, params, now, keptForm }) => {
  const state = await openingState({ actor, callId: params.callId ?? '', page: 1, now });
  const isOver = state.stage === 'opened' && state.failed === 0;
  return { call: state.call, isAwaited: isAwaited(state) && !isOver, kept: await keptForm() };
});

export const action = permitted('openings.open', async ({ actor, params, request, session }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, recoverySchema);
  if (!form.ok) return form.reply;
  const given = { actor, callId, input: form.value, sessionId: session.id, clock };
  const outcome = await intoForm(form.typed, () => giveRecovery(given));
  return outcome.ok ? redirect(`/openings/${callId}/session`, 303) : outcome.reply;
});

export default function Recovery() {
  const { text, locale } = usePortal();
  const { call, isAwaited: awaited, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('openingPages.recovery.title')}
      </PageHeading>
      <p className="govuk-body">{text('openingPages.recovery.what')}</p>
      {awaited ? (
        <>
          <WarningText>{text('openingPages.recovery.warning')}</WarningText>
          <PortalForm>
            <TextareaField
              {...reply}
              name="code"
              rows={4}
              label={text('openingPages.recovery.code')}
              hint={text('openingPages.recovery.code.hint')}
            />
            <TextareaField
              {...reply}
              name="reason"
              maxCharacters={RECOVERY_REASON.most}
              label={text('openingPages.recovery.reason')}
              hint={text('openingPages.recovery.reason.hint')}
            />
            <PasswordField
              errors={reply?.errors}
              name="passphrase"
              label={text('openingPages.session.passphrase')}
              autoComplete="off"
            />
            <SubmitButton kind="warning">{text('openingPages.recovery.submit')}</SubmitButton>
          </PortalForm>
        </>
      ) : (
        <InsetText>{text('openingPages.recovery.over')}</InsetText>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/openings/${call.id}/session`}>
          {text('openingPages.recovery.back')}
        </a>
      </p>
    </TwoThirds>
  );
}
