import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { copyAnswers } from '#server/applications/copy-answers';
import { getCopying } from '#server/applications/get-copying';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { CopyingView } from '~/components/application/copying-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.copy.title',
  breadcrumb: 'applications.copy.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: ({ data: { page } }) => page.head.call.reference,
      href: ({ params }) => `/applications/${params.applicationId}`,
    },
  ],
};

export const loader = permitted('applications.prepare', async ({ actor, request, params, locale, now }) => {
  const from = new URL(request.url).searchParams.get('from');
  return { from, page: await getCopying({ actor, applicationId: params.applicationId ?? '', from, locale, now }) };
});

export const action = permitted('applications.prepare', async ({ actor, request, params, locale, now }) => {
  const applicationId = params.applicationId ?? '';
  const typed = typedValues(await request.formData());
  const chosen = Array.isArray(typed.copy) ? typed.copy : [];
  if (chosen.length === 0) return formReply({ copy: { key: 'applications.copy.choose' } }, typed);
  const questions = Object.fromEntries(chosen.map((key) => [key, String(typed[`seen.${key}`] ?? '')]));
  try {
    await copyAnswers({ actor, applicationId, from: String(typed.from ?? ''), questions, locale, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/applications/${applicationId}`, 'notice.told.copied');
});

export default function CopyAnswers() {
  const { page, from } = useLoaderData<typeof loader>();
  return <CopyingView page={page} from={from} reply={useActionData<typeof action>()} />;
}
