import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { addTrainees } from '#server/training/add-trainees';
import { getOwnCourse } from '#server/training/get-course';
import { removeTrainee } from '#server/training/remove-trainee';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { CourseFacts } from '~/components/training/course-facts';
import { TraineesForm } from '~/components/training/trainees-form';
import { TraineesTable } from '~/components/training/trainees-table';
import { inLanguage } from '~/domain/shared/localized';
import { traineesSchema } from '~/domain/training/schema';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'training.course',
  breadcrumb: 'training.course',
  above: [{ label: 'training.title', href: '/training' }],
};

export const loader = permitted('training.follow', async ({ actor, params, now, keptForm }) => ({
  page: await getOwnCourse({ actor, courseId: params.courseId ?? '', now }),
  kept: await keptForm(),
}));

export const action = permitted('training.follow', async ({ actor, request, params, now }) => {
  const courseId = params.courseId ?? '';
  const values = typedValues(await request.formData());
  try {
    if (typeof values.remove === 'string') {
      await removeTrainee({ actor, courseId, traineeId: values.remove, now });
      return redirectWithNotice(`/training/${courseId}`, 'notice.told.traineeRemoved');
    }
    const form = traineesSchema.safeParse(values);
    if (!form.success) return formReply(fieldErrorsOf(form.error), values);
    await addTrainees({ actor, courseId, organisationId: null, input: form.data, now });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(`/training/${courseId}`, 'notice.told.traineesAdded');
});

export default function Course() {
  const { text, locale } = usePortal();
  const { page, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { course, standing, people } = page;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{inLanguage(course.title, locale)}</PageHeading>
      <InsetText>
        {text(standing.isFulfilled ? 'training.fulfilled' : 'training.unfulfilled', {
          coordinators: standing.coordinators.completed,
          allCoordinators: standing.coordinators.there,
          staff: standing.staff.completed,
          allStaff: standing.staff.there,
        })}
      </InsetText>
      {people.length === 0 ? (
        <EmptyState title={text('training.nobody')} text={text('training.nobody.text')} />
      ) : (
        <PortalForm>
          <TraineesTable
            caption={text('training.people')}
            people={people}
            sessions={course.sessions.length}
            path={`/training/${course.id}`}
            act={({ id, name, attended, certificate }) =>
              attended.length === 0 &&
              !certificate && (
                <SubmitButton kind="secondary" name="remove" value={id}>
                  {text('training.remove', { name })}
                </SubmitButton>
              )
            }
          />
        </PortalForm>
      )}
      <h2 className="govuk-heading-m">{text('training.add.title')}</h2>
      <TraineesForm reply={reply} />
      <CourseFacts course={course} />
    </>
  );
}
