import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeRubric } from '#server/rubrics/change-rubric';
import { getRubricToChange } from '#server/rubrics/get-rubric';
import { refusedRubric } from '#server/rubrics/refused-rubric';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RemovalForm } from '~/components/rubric-builder/removal-form';
import { aboveRubricPage, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { SubmitButton } from '~/components/submit-button';
import { NEW } from '~/domain/rubrics/operations';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { CriterionFields } from '~/forms/rubrics/criterion-fields';
import { readCriterion } from '~/forms/rubrics/read-rubric-form';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => data.itsName ?? text('rubrics.criterion.add'),
  breadcrumb: ({ data, text }) => data.itsName ?? text('rubrics.criterion.add'),
  above: aboveRubricPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, rubric, revision } = await getRubricToChange(actor, params);
  const criterion = rubric.criteria.find(({ key }) => key === params.criterion) ?? null;
  if (!criterion && params.criterion !== NEW) throw new DomainError('not-found');
  return {
    ...{ programme, code, revision, criterion },
    rubric: { scale: rubric.scale, groups: rubric.groups ?? [] },
    caption: inLanguage(name, locale),
    itsName: criterion && inLanguage(criterion.name, locale),
    kept: await keptForm(),
  };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { rubric } = await getRubricToChange(actor, params);
  const key = params.criterion === NEW ? null : (params.criterion ?? '');
  const place = { actor, programmeId, code, expected: Number(typed.revision), now };
  try {
    if (typed.do === 'remove' && key !== null) {
      await changeRubric({ ...place, operation: { kind: 'remove-criterion', key } });
    } else {
      const read = readCriterion(rubric, typed);
      if (!read.ok) return formReply(read.errors, typed);
      await changeRubric({ ...place, operation: { kind: 'put-criterion', key, criterion: read.value } });
    }
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.saved');
  } catch (error) {
    return refusedRubric(error, typed);
  }
});

export default function CriterionPage() {
  const text = useText();
  const { rubric, criterion, caption, itsName, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const levels = Object.fromEntries((criterion?.levels ?? []).map((level, at) => [`level${at}`, level]));
  const said = fold(criterion ? { ...criterion, levels, scored: criterion.scored ?? 'levels' } : { scored: 'levels' });
  const form = { errors: reply?.errors, values: reply?.values ?? said };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{itsName ?? text('rubrics.criterion.add')}</PageHeading>
      <PortalForm>
        <input
          type="hidden"
          name="revision"
          value={valueOf(reply?.values, 'revision') ?? revision}
          autoComplete="off"
        />
        <CriterionFields rubric={rubric} form={form} />
        <SubmitButton>{text('rubrics.save')}</SubmitButton>
      </PortalForm>
      {criterion && (
        <RemovalForm
          revision={revision}
          summary={text('rubrics.criterion.remove')}
          explanation={text('rubrics.criterion.removeText')}
        />
      )}
    </>
  );
}
