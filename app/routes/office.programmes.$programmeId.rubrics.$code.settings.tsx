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
import { aboveRubricPage, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { SubmitButton } from '~/components/submit-button';
import { tieBreakName } from '~/domain/rubrics/rules';
import { inLanguage } from '~/domain/shared/localized';
import { readSettings } from '~/forms/rubrics/read-rubric-form';
import { SettingsFields } from '~/forms/rubrics/settings-fields';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'rubrics.settings',
  breadcrumb: 'rubrics.settings',
  above: aboveRubricPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, rubric, revision } = await getRubricToChange(actor, params);
  return { programme, code, name, rubric, revision, caption: inLanguage(name, locale), kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const read = readSettings(typed);
  if (!read.ok) return formReply(read.errors, typed);
  const { name, ...settings } = read.value;
  const operation = { kind: 'settle' as const, settings };
  try {
    await changeRubric({ actor, programmeId, code, operation, name, expected: Number(typed.revision), now });
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.saved');
  } catch (error) {
    return refusedRubric(error, typed);
  }
});

export default function RubricSettings() {
  const text = useText();
  const { caption, name, rubric, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { scale, minimumTotal, tieBreaks = [] } = rubric;
  const ties = Object.fromEntries(tieBreaks.map((tieBreak, at) => [`tie${at}`, tieBreakName(tieBreak)]));
  const form = {
    errors: reply?.errors,
    values: reply?.values ?? fold({ name, scale, minimumTotal, tieBreaks: ties }),
  };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{text('rubrics.settings')}</PageHeading>
      <PortalForm>
        <input
          type="hidden"
          name="revision"
          value={valueOf(reply?.values, 'revision') ?? revision}
          autoComplete="off"
        />
        <SettingsFields rubric={rubric} form={form} />
        <SubmitButton>{text('rubrics.save')}</SubmitButton>
      </PortalForm>
    </>
  );
}
