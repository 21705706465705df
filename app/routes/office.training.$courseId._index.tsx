import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOfficeCourse } from '#server/training/get-course';
import { issueCertificates } from '#server/training/issue-certificates';
import { openCourse } from '#server/training/open-course';
import { removeTrainee } from '#server/training/remove-trainee';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { OfficeCourseView } from '~/components/training/office-course-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'training.course',
  breadcrumb: 'training.course',
  above: [{ label: 'training.title', href: '/office/training' }],
};

export const loader = permitted('training.read', async ({ actor, params, now }) => ({
  page: await getOfficeCourse({ actor, courseId: params.courseId ?? '', now }),
}));

export const action = permitted('training.manage', async ({ actor, request, params, now }) => {
  const { courseId = '' } = params;
  const values = typedValues(await request.formData());
  const here = `/office/training/${courseId}`;
  try {
    if (typeof values.remove === 'string') {
      await removeTrainee({ actor, courseId, traineeId: values.remove, now });
      return redirectWithNotice(here, 'notice.told.traineeRemoved');
    }
    if (values.go === 'issue') {
      await issueCertificates({ actor, courseId, now });
      return redirectWithNotice(here, 'notice.told.certificatesIssued');
    }
    await openCourse({ actor, courseId, now });
    return redirectWithNotice(here, 'notice.told.courseOpened');
  } catch (error) {
    return refusedForm(error, values);
  }
});

export default function OfficeCourse() {
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OfficeCourseView page={useLoaderData<typeof loader>().page} />
    </>
  );
}
