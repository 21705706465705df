import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { redirectWithNotice } from '#server/process/flash';
import { loadCourse } from '#server/training/load-course';
import { receiveCourseForm } from '#server/training/receive-course-form';
import { trainingCalls } from '#server/training/training-calls';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { courseAbove } from '~/components/training/course-above';
import { CourseForm } from '~/components/training/course-form';
import { fold } from '~/forms/unfold';

export const handle: PageHandle = { title: 'training.change', breadcrumb: 'training.change', above: courseAbove };

export const loader = permitted('training.manage', async ({ actor, params, keptForm }) => {
  const course = await loadCourse(actor, params.courseId ?? '', 'training.manage');
  const { title, topics, calls, sessions, rule, version } = course;
  return {
    calls: await trainingCalls(course.institutionId),
    values: fold({ version, title, topics, calls, sessions, ...rule }),
    newKey: newItemKey('s'),
    kept: await keptForm(),
  };
});

export const action = permitted('training.manage', async ({ actor, request, params, now }) => {
  const { courseId = '' } = params;
  const saved = await receiveCourseForm({ actor, courseId, request, now });
  return saved.ok ? redirectWithNotice(`/office/training/${courseId}`, 'notice.told.courseSaved') : saved.reply;
});

export default function ChangeCourse() {
  const text = useText();
  const { calls, values, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('training.change')}</PageHeading>
      <CourseForm calls={calls} newKey={newKey} reply={reply ?? { errors: {}, values }} />
    </>
  );
}
