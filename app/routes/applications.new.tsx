import { redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { getBeginning } from '#server/applications/get-beginning';
import { startApplication } from '#server/applications/start-application';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { BeginningPage } from '~/components/application/beginning-page';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.begin.title',
  breadcrumb: 'applications.begin.title',
  above: [
    { label: 'publicCalls.title', href: '/calls' },
    {
      label: ({ data }) => data.beginning.call.reference,
      href: ({ data }) => `/calls/${data.beginning.call.reference}`,
    },
  ],
};

export const loader = permitted('applications.prepare', async ({ actor, request, now }) => {
  const query = new URL(request.url).searchParams;
  const beginning = await getBeginning({
    actor,
    reference: query.get('call') ?? '',
    lot: query.get('lot') ?? '',
    now,
  });
  if (beginning.begun) throw redirect(`/applications/${beginning.begun}`);
  return { beginning };
});

const beginSchema = z.object({ call: z.string().max(60), lot: z.string().max(60) });

export const action = permitted('applications.prepare', async ({ actor, request, now }) => {
  const form = await parseForm(request, beginSchema);
  if (!form.ok) return form.reply;
  const { call: reference, lot } = form.value;
  try {
    const { id, begun } = await startApplication({ actor, input: { reference, lot }, now });
    return redirectWithNotice(
      `/applications/${id}`,
      begun ? 'notice.told.applicationBegun' : 'notice.told.applicationThere',
    );
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function NewApplication() {
  const { beginning } = useLoaderData<typeof loader>();
  return <BeginningPage beginning={beginning} reply={useActionData<typeof action>()} />;
}
