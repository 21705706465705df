import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { getWithdrawing } from '#server/submissions/get-withdrawing';
import { withdrawApplication } from '#server/submissions/withdraw-application';
import type { PageHandle } from '~/components/page-handle';
import { WithdrawingView } from '~/components/submissions/withdrawing-view';
import { withdrawingSchema } from '~/domain/submissions/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'receipts.withdraw.title',
  breadcrumb: 'receipts.withdraw.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: ({ data: { page } }) => page.head.call.reference,
      href: ({ params }) => `/applications/${params.applicationId}`,
    },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('applications.withdraw', async ({ actor, params, now }) => ({
  page: await getWithdrawing({ actor, applicationId: params.applicationId ?? '', now }),
  formKey: randomUUID(),
}));

export const action = permitted('applications.withdraw', async ({ actor, request, params }) => {
  const applicationId = params.applicationId ?? '';
  const form = await parseForm(request, withdrawingSchema);
  if (!form.ok) return form.reply;
  try {
    await withdrawApplication({ actor, applicationId, input: form.value, clock });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/applications/${applicationId}`, 'notice.told.applicationWithdrawn');
});

export default function WithdrawApplication() {
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return <WithdrawingView page={page} formKey={typeof sent === 'string' ? sent : formKey} reply={reply} />;
}
