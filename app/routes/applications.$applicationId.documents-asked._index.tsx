import { redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getDocumentsAsked } from '#server/screening/get-documents-asked';
import { receiveRequested } from '#server/screening/receive-requested';
import { saveRequested } from '#server/screening/save-requested';
import type { PageHandle } from '~/components/page-handle';
import { DocumentsAskedView } from '~/components/submissions/documents-asked-view';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.given.title',
  breadcrumb: 'screening.given.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', ({ actor, params: { applicationId = '' }, locale, now }) =>
  getDocumentsAsked({ actor, applicationId, locale, now }),
);

export const action = permitted('applications.prepare', async ({ actor, request, params, now }) => {
  const { applicationId = '' } = params;
  const { typed, errors, refusal, files } = await receiveRequested({ request, actor, applicationId, now });
  const base = typeof typed.base === 'string' ? typed.base : '';
  try {
    await saveRequested({ actor, applicationId, typed, base, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const here = `/applications/${applicationId}/documents-asked`;
  // What was typed is saved, and stands in the page beside what is wrong with the file.
  if (refusal) return formReply(errors, withoutBase(typed), statusOf(refusal));
  const { upload, go } = typed;
  if (typeof upload === 'string') {
    if (files === 0) return formReply({ [`files.${upload}`]: { key: 'files.error.choose' } }, withoutBase(typed));
    return redirect(`${here}#question-${upload}`, 303);
  }
  return go === 'confirm'
    ? redirect(`${here}/confirmation`, 303)
    : redirectWithNotice(here, 'notice.told.documentsSaved');
});

/** The page shows anew what it has stored. */
function withoutBase({ base: _, ...typed }: Record<string, string | string[]>) {
  return typed;
}

export default function DocumentsAsked() {
  const page = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <DocumentsAskedView page={page} reply={useActionData<typeof action>()} />
    </TwoThirds>
  );
}
