import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { redirectWithNotice } from '#server/process/flash';
import { receiveCourseForm } from '#server/training/receive-course-form';
import { trainingCalls } from '#server/training/training-calls';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { CourseForm } from '~/components/training/course-form';

export const handle: PageHandle = {
  title: 'training.new',
  breadcrumb: 'training.new',
  above: [{ label: 'training.title', href: '/office/training' }],
};

export const loader = permitted('training.manage', async ({ actor, keptForm }) => ({
  calls: await trainingCalls(actor.home?.id ?? ''),
  newKey: newItemKey('s'),
  kept: await keptForm(),
}));

export const action = permitted('training.manage', async ({ actor, request, now }) => {
  const saved = await receiveCourseForm({ actor, courseId: null, request, now });
  return saved.ok ? redirectWithNotice(`/office/training/${saved.id}`, 'notice.told.courseSaved') : saved.reply;
});

const FRESH = { errors: {}, values: { version: '0', share: '80', everyCoordinator: 'yes', staffShare: '80' } };

export default function NewCourse() {
  const text = useText();
  const { calls, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('training.new')}</PageHeading>
      <CourseForm calls={calls} newKey={newKey} reply={reply ?? FRESH} />
    </>
  );
}
