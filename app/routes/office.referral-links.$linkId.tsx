import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getLink, revokeLink } from '#server/referrals/referral-links';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { linkRevocationSchema } from '~/domain/requests/referral-link';

export const handle: PageHandle = {
  title: 'referLinks.revoke',
  breadcrumb: 'referLinks.revoke',
  above: [{ label: 'referLinks.title', href: '/office/referral-links' }],
};

export const loader = permitted('services.manage', ({ actor, params }) => getLink(actor, params.linkId ?? ''));

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const form = await parseForm(request, linkRevocationSchema);
  if (!form.ok) return form.reply;
  try {
    await revokeLink({ actor, linkId: params.linkId ?? '', input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed, 'reason');
  }
  return redirectWithNotice('/office/referral-links', 'notice.told.linkRevoked');
});

export default function RevokeLink() {
  const text = useText();
  const link = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={link.holder}>{text('referLinks.revoke')}</PageHeading>
      {link.isRevoked && !reply ? (
        <InsetText>{text('referLinks.error.revoked')}</InsetText>
      ) : (
        <PortalForm>
          <input
            type="hidden"
            name="version"
            value={String(reply?.values.version ?? link.version)}
            autoComplete="off"
          />
          <TextareaField
            errors={reply?.errors}
            values={reply?.values}
            name="reason"
            label={text('referLinks.reason')}
            maxCharacters={1_000}
          />
          <SubmitButton kind="warning">{text('referLinks.revoke')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
