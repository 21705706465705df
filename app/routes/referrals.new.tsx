import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { referralChoices } from '#server/referrals/list-referrals';
import { idOfForm } from '#server/requests/form-id';
import { sendReferral } from '#server/referrals/send-referral';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ReferralFields } from '~/components/referrals/referral-fields';
import { SubmitButton } from '~/components/submit-button';
import { referralSchema } from '~/domain/requests/referral';

export const handle: PageHandle = {
  title: 'referrals.new',
  breadcrumb: 'referrals.new',
  above: [{ label: 'nav.referrals', href: '/referrals' }],
};

export const loader = permitted('referrals.send', async ({ keptForm }) => ({
  ...(await referralChoices()),
  formKey: randomUUID(),
  kept: await keptForm(),
}));

export const action = permitted('referrals.send', async ({ actor, request, now }) => {
  const form = await parseForm(request, referralSchema);
  if (!form.ok) return form.reply;
  const id = idOfForm(form.typed);
  try {
    await sendReferral({ actor, id, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice('/referrals', 'notice.told.referralSent');
});

export default function NewReferral() {
  const text = useText();
  const { services, types, places, formKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <PageHeading>{text('referrals.new')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="formKey" value={String(reply.values.formKey ?? formKey)} autoComplete="off" />
        <ReferralFields services={services} types={types} places={places} reply={reply} />
        <SubmitButton>{text('referrals.send')}</SubmitButton>
      </PortalForm>
    </>
  );
}
