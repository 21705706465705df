import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { addTrainees } from '#server/training/add-trainees';
import { getOfficeCourse } from '#server/training/get-course';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { courseAbove } from '~/components/training/course-above';
import { TraineesForm } from '~/components/training/trainees-form';
import { TwoThirds } from '~/components/two-thirds';
import { inLanguage } from '~/domain/shared/localized';
import { traineesSchema } from '~/domain/training/schema';

export const handle: PageHandle = {
  title: 'training.add.title',
  breadcrumb: 'training.add.title',
  above: courseAbove,
};

const formSchema = z.intersection(z.object({ organisationId: z.string().max(60) }), traineesSchema);

export const loader = permitted('training.manage', async ({ actor, params, now, keptForm }) => {
  const { course, organisations } = await getOfficeCourse({ actor, courseId: params.courseId ?? '', now });
  return {
    title: course.title,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    kept: await keptForm(),
  };
});

export const action = permitted('training.manage', async ({ actor, request, params, now }) => {
  const { courseId = '' } = params;
  const form = await parseForm(request, formSchema);
  if (!form.ok) return form.reply;
  const { organisationId, ...input } = form.value;
  try {
    await addTrainees({ actor, courseId, organisationId, input, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/training/${courseId}`, 'notice.told.traineesAdded');
});

export default function Participants() {
  const { text, locale } = usePortal();
  const { title, organisations, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(title, locale)}>{text('training.add.title')}</PageHeading>
      <TraineesForm reply={reply}>
        <SelectField
          errors={reply?.errors}
          values={reply?.values}
          name="organisationId"
          label={text('training.organisation')}
          emptyLabel=""
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </TraineesForm>
    </TwoThirds>
  );
}
