import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate } from '#server/form-templates/change-template';
import { getTemplateToChange } from '#server/form-templates/get-template';
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
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { QUESTION_TYPES } from '~/domain/applications/form-definition';
import { findSection } from '~/domain/form-builder/places';
import { typedNewQuestionSchema } from '~/domain/form-builder/typed-texts';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.question.add',
  breadcrumb: 'formBuilder.question.add',
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, form, revision } = await getTemplateToChange(actor, params);
  const section = findSection(form, params.section ?? '');
  if (!section) throw new DomainError('not-found');
  return {
    programme,
    code,
    caption: inLanguage(name, locale),
    section: inLanguage(section.title, locale),
    revision,
    kept: await keptForm(),
  };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, typedNewQuestionSchema);
  if (!form.ok) return form.reply;
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { base, type, label } = form.value;
  try {
    const operation = { kind: 'add-question' as const, section: params.section ?? '', type, label };
    const expected = { revision: Number(base) };
    const { key } = await changeTemplate({ actor, programmeId, code, operation, expected, now });
    return redirectWithNotice(`${formPath(programmeId, code)}/questions/${key}`, 'notice.told.questionAdded');
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function NewQuestion() {
  const text = useText();
  const { programme, code, caption, section, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={`${caption}: ${section}`}>{text('formBuilder.question.add')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="base" value={revision} autoComplete="off" />
        <RadiosField
          {...form}
          name="type"
          label={text('formBuilder.field.type')}
          hint={text('formBuilder.hint.type')}
          choices={QUESTION_TYPES.map((type) => ({
            value: type,
            label: text(`formBuilder.type.${type}`),
            hint: text(`formBuilder.typeHint.${type}`),
          }))}
        />
        <LocalizedField
          {...form}
          name="label"
          label={text('formBuilder.field.label')}
          hint={text('formBuilder.hint.oneLanguage')}
          languages={LOCALES}
          rows={3}
        />
        <ButtonGroup>
          <SubmitButton>{text('formBuilder.question.goOn')}</SubmitButton>
          <a className="govuk-link" href={formPath(programme.id, code)}>
            {text('formBuilder.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
