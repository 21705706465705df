import { randomUUID } from 'node:crypto';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { idOfForm } from '#server/requests/form-id';
import { openLink, sendByLink } from '#server/referrals/use-link';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ReferralFields } from '~/components/referrals/referral-fields';
import { SubmitButton } from '~/components/submit-button';
import { linkedReferralSchema } from '~/domain/requests/referral-link';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'referrals.new' };

export const headers = headersOfLoader;

const HIDDEN = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' };

export const loader = everyone(async ({ params: { secret = '' }, client, now }) =>
  data({ ...(await openLink({ secret, client, now })), formKey: randomUUID() }, { headers: HIDDEN }),
);

export const action = everyone(async ({ params: { secret = '' }, request, client, now }) => {
  const form = await parseForm(request, linkedReferralSchema);
  if (!form.ok) return form.reply;
  const id = idOfForm(form.typed);
  try {
    const reference = await sendByLink({ secret, client, id, input: form.value, now });
    return redirect(`/refer/${secret}/sent/${reference}`, 303);
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function ReferByLink() {
  const { text, locale } = usePortal();
  const { holder, source, validUntil, services, types, places, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? { errors: {}, values: {} };
  const day = formatDate(locale, startOfPortalDay(validUntil));
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <PageHeading caption={holder}>{text('referrals.new')}</PageHeading>
      <p className="govuk-body portal-text">
        {text('referLinks.by', { holder, source: text(`request.source.${source}`), day })}
      </p>
      <PortalForm>
        <input type="hidden" name="formKey" value={String(reply.values.formKey ?? formKey)} autoComplete="off" />
        <ReferralFields services={services} types={types} places={places} reply={reply} withSource={false} />
        <SubmitButton>{text('referrals.send')}</SubmitButton>
      </PortalForm>
    </>
  );
}
