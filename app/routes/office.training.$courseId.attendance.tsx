import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOfficeCourse } from '#server/training/get-course';
import { saveAttendance } from '#server/training/save-attendance';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { AttendanceForm } from '~/components/training/attendance-form';
import { courseAbove } from '~/components/training/course-above';
import { inLanguage } from '~/domain/shared/localized';
import { attendanceSchema } from '~/domain/training/schema';

export const handle: PageHandle = {
  title: 'training.attendance',
  breadcrumb: 'training.attendance',
  above: courseAbove,
};

export const loader = permitted('training.manage', async ({ actor, params, now, keptForm }) => ({
  page: await getOfficeCourse({ actor, courseId: params.courseId ?? '', now }),
  kept: await keptForm(),
}));

export const action = permitted('training.manage', async ({ actor, request, params, now }) => {
  const { courseId = '' } = params;
  const form = await parseForm(request, attendanceSchema);
  if (!form.ok) return form.reply;
  try {
    await saveAttendance({ actor, courseId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/training/${courseId}`, 'notice.told.attendanceSaved');
});

export default function Attendance() {
  const { text, locale } = usePortal();
  const { page, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(page.course.title, locale)}>{text('training.attendance')}</PageHeading>
      <p className="govuk-body portal-text">{text('training.attendance.lead')}</p>
      {page.people.length === 0 ? (
        <EmptyState title={text('training.nobody')} text={text('training.nobody.text')} />
      ) : (
        <AttendanceForm page={page} reply={reply} />
      )}
    </>
  );
}
