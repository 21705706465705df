import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { correctAttendance } from '#server/training/correct-attendance';
import { getOfficeCourse } from '#server/training/get-course';
import { CheckboxesField } from '~/components/checkboxes-field';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { courseAbove } from '~/components/training/course-above';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { DomainError } from '~/domain/shared/errors';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { correctionSchema } from '~/domain/training/schema';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'training.correct', breadcrumb: 'training.correct', above: courseAbove };

export const loader = permitted('training.manage', async ({ actor, params, now, keptForm }) => {
  const { course, people } = await getOfficeCourse({ actor, courseId: params.courseId ?? '', now });
  const person = people.find(({ id, certificate }) => id === params.traineeId && certificate !== null);
  if (!person) throw new DomainError('not-found');
  return { sessions: course.sessions.filter(({ isHeld }) => isHeld), person, kept: await keptForm() };
});

export const action = permitted('training.manage', async ({ actor, request, params, now }) => {
  const { courseId = '', traineeId = '' } = params;
  const form = await parseForm(request, correctionSchema);
  if (!form.ok) return form.reply;
  try {
    await correctAttendance({ actor, courseId, traineeId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/training/${courseId}`, 'notice.told.attendanceCorrected');
});

export default function Correction() {
  const { text, locale } = usePortal();
  const { sessions, person, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const field = { errors: reply?.errors, values: reply?.values ?? { attended: person.attended } };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${person.name}, ${person.organisation}`}>{text('training.correct')}</PageHeading>
      <WarningText>{text('training.correct.warning', { number: person.certificate?.number ?? '' })}</WarningText>
      <PortalForm>
        <input type="hidden" name="version" value={person.version} />
        <CheckboxesField
          {...field}
          name="attended"
          label={text('training.attended')}
          choices={sessions.map(({ key, day, from, to }) => ({
            value: key,
            label: `${formatDate(locale, startOfPortalDay(day))}, ${from}–${to}`,
          }))}
        />
        <TextareaField {...field} name="reason" label={text('training.correct.reason')} maxCharacters={2_000} />
        <SubmitButton>{text('training.correct.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
