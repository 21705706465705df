import { randomUUID } from 'node:crypto';
import { redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { getSubmitting } from '#server/submissions/get-submitting';
import { submitApplication } from '#server/submissions/submit-application';
import type { PageHandle } from '~/components/page-handle';
import { SubmittingView } from '~/components/submissions/submitting-view';
import { submittingSchema } from '~/domain/submissions/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'receipts.submit.title',
  breadcrumb: 'receipts.submit.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: ({ data: { page } }) => page.head.call.reference,
      href: ({ params }) => `/applications/${params.applicationId}`,
    },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('applications.read', async ({ actor, params, now }) => ({
  page: await getSubmitting({ actor, applicationId: params.applicationId ?? '', now }),
  formKey: randomUUID(),
}));

export const action = permitted('applications.submit', async ({ actor, request, params, locale }) => {
  const applicationId = params.applicationId ?? '';
  const form = await parseForm(request, submittingSchema);
  if (!form.ok) return form.reply;
  const { formKey, currentPassword, code } = form.value;
  try {
    const input = { formKey, currentPassword, code, declaration: true as const, language: locale };
    const { receipt } = await submitApplication({ actor, applicationId, input, clock });
    return redirect(`/applications/${applicationId}/receipts/${receipt}`, 303);
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function SubmitApplication() {
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  // A form that comes back is still the same one: what the portal recorded meanwhile is not recorded twice.
  const sent = reply?.values.formKey;
  return <SubmittingView page={page} formKey={typeof sent === 'string' ? sent : formKey} reply={reply} />;
}
