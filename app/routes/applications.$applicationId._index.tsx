import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getTaskList } from '#server/applications/get-task-list';
import { reconfirm } from '#server/applications/reconfirm';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { TaskListView } from '~/components/application/task-list-view';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.title',
  breadcrumb: ({ data }) => data.head.call.reference,
  above: [{ label: 'nav.applications', href: '/applications' }],
};

export const loader = permitted('applications.read', ({ actor, params, now }) =>
  getTaskList({ actor, applicationId: params.applicationId ?? '', now }),
);

/** The organisation has seen how the call was changed, and goes on. */
export const action = permitted('applications.prepare', async ({ actor, request, params, now }) => {
  const applicationId = params.applicationId ?? '';
  const typed = typedValues(await request.formData());
  try {
    await reconfirm({ actor, applicationId, seen: Math.trunc(Number(typed.seen)) || 0, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/applications/${applicationId}`, 'notice.told.reconfirmed');
});

export default function ApplicationTasks() {
  const errors = useActionData<typeof action>()?.errors;
  return (
    <TwoThirds>
      <ErrorSummary errors={errors} />
      <TaskListView page={useLoaderData<typeof loader>()} />
    </TwoThirds>
  );
}
