import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getTemplateToChange } from '#server/form-templates/get-template';
import { renameTemplate } from '#server/form-templates/rename-template';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { typedFormNameSchema } from '~/domain/form-builder/typed-texts';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.rename',
  breadcrumb: 'formBuilder.rename',
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, revision } = await getTemplateToChange(actor, params);
  return { programme, code, name, caption: inLanguage(name, locale), revision, kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, typedFormNameSchema);
  if (!form.ok) return form.reply;
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { name, base } = form.value;
  try {
    await renameTemplate({ actor, programmeId, code, name, expected: Number(base), now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function RenameForm() {
  const text = useText();
  const { programme, code, name, caption, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{text('formBuilder.rename')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="base" value={revision} autoComplete="off" />
        <LocalizedField
          errors={reply?.errors}
          values={reply?.values ?? fold({ name })}
          name="name"
          label={text('formBuilder.field.name')}
          hint={text('formBuilder.hint.name')}
          languages={LOCALES}
          rows={2}
        />
        <ButtonGroup>
          <SubmitButton>{text('formBuilder.save')}</SubmitButton>
          <a className="govuk-link" href={formPath(programme.id, code)}>
            {text('formBuilder.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
