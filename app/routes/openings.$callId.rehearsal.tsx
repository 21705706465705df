import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOwnSeal } from '#server/sealing/get-own-seal';
import { rehearseShare } from '#server/sealing/rehearse-share';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { rehearsalSchema } from '~/domain/sealing/schema';

export const handle: PageHandle = {
  title: 'sealing.rehearsal.title',
  breadcrumb: 'sealing.rehearsal.title',
  above: [
    { label: 'sealing.own.title', href: '/openings' },
    { label: 'callEditor.call', href: ({ params }) => `/openings/${params.callId}` },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('sealing.share', async ({ actor, params, locale, now }) => {
  await getOwnSeal(actor, params.callId ?? '', locale, now);
  return null;
});

export const action = permitted('sealing.share', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, rehearsalSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => rehearseShare({ actor, callId, ...form.value, now }));
  return outcome.ok ? redirectWithNotice(`/openings/${callId}`, 'notice.told.shareTried') : outcome.reply;
});

export default function Rehearsal() {
  const text = useText();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('sealing.rehearsal.title')}</PageHeading>
      <p className="govuk-body">{text('sealing.rehearsal.lead')}</p>
      <PortalForm>
        <PasswordField
          errors={reply?.errors}
          name="passphrase"
          label={text('sealing.field.passphrase')}
          autoComplete="off"
        />
        <SubmitButton>{text('sealing.rehearsal.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
