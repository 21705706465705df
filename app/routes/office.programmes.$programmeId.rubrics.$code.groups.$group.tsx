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
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RemovalForm } from '~/components/rubric-builder/removal-form';
import { aboveRubricPage, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { NEW } from '~/domain/rubrics/operations';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { readGroup } from '~/forms/rubrics/read-rubric-form';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => data.itsName ?? text('rubrics.group.add'),
  breadcrumb: ({ data, text }) => data.itsName ?? text('rubrics.group.add'),
  above: aboveRubricPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, rubric, revision } = await getRubricToChange(actor, params);
  const group = rubric.groups?.find(({ key }) => key === params.group) ?? null;
  if (!group && params.group !== NEW) throw new DomainError('not-found');
  return {
    ...{ programme, code, revision, group },
    caption: inLanguage(name, locale),
    itsName: group && inLanguage(group.name, locale),
    kept: await keptForm(),
  };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const key = params.group === NEW ? null : (params.group ?? '');
  const place = { actor, programmeId, code, expected: Number(typed.revision), now };
  try {
    if (typed.do === 'remove' && key !== null) {
      await changeRubric({ ...place, operation: { kind: 'remove-group', key } });
    } else {
      const read = readGroup(typed);
      if (!read.ok) return formReply(read.errors, typed);
      await changeRubric({ ...place, operation: { kind: 'put-group', key, group: read.value } });
    }
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.saved');
  } catch (error) {
    return refusedRubric(error, typed);
  }
});

export default function GroupPage() {
  const text = useText();
  const { group, caption, itsName, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? fold(group ?? {}) };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{itsName ?? text('rubrics.group.add')}</PageHeading>
      <PortalForm>
        <input
          type="hidden"
          name="revision"
          value={valueOf(reply?.values, 'revision') ?? revision}
          autoComplete="off"
        />
        <LocalizedField {...form} name="name" label={text('rubrics.field.groupName')} languages={LOCALES} />
        <TextField
          {...form}
          name="minimum"
          label={text('rubrics.field.groupMinimum')}
          hint={text('rubrics.field.groupMinimumHint')}
          width={3}
          inputMode="numeric"
          autoComplete="off"
        />
        <SubmitButton>{text('rubrics.save')}</SubmitButton>
      </PortalForm>
      {group && (
        <RemovalForm
          revision={revision}
          summary={text('rubrics.group.remove')}
          explanation={text('rubrics.group.removeText')}
        />
      )}
    </>
  );
}
