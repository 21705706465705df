import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { getDocumentsAsked } from '#server/screening/get-documents-asked';
import { handIn } from '#server/screening/hand-in';
import type { PageHandle } from '~/components/page-handle';
import { HandInView } from '~/components/submissions/hand-in-view';
import { handingInSchema } from '~/domain/submissions/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.given.finalTitle',
  breadcrumb: 'screening.given.finalTitle',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.page.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
    {
      label: 'screening.given.title',
      href: ({ params }) => `/applications/${params.applicationId}/documents-asked`,
    },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('applications.read', async ({ actor, params, locale, now }) => ({
  page: await getDocumentsAsked({ actor, applicationId: params.applicationId ?? '', locale, now }),
  formKey: randomUUID(),
}));

export const action = permitted('applications.submit', async ({ actor, request, params }) => {
  const applicationId = params.applicationId ?? '';
  const form = await parseForm(request, handingInSchema);
  if (!form.ok) return form.reply;
  try {
    await handIn({ actor, applicationId, input: form.value, clock });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/applications/${applicationId}/documents-asked`, 'notice.told.documentsHandedIn');
});

export default function HandInDocuments() {
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return <HandInView page={page} formKey={typeof sent === 'string' ? sent : formKey} reply={reply} />;
}
