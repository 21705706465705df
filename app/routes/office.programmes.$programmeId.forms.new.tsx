import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { beginTemplate } from '#server/form-templates/begin-template';
import { formSources } from '#server/form-templates/form-sources';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import { aboveForm, formPath, formsPath } from '~/components/form-builder/form-trail';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { typedNewFormSchema } from '~/domain/form-builder/typed-texts';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage, missingLanguages } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.new',
  breadcrumb: 'formBuilder.new',
  above: aboveForm,
};

export const loader = permitted('programmes.change', async ({ actor, params, keptForm }) => {
  const { programme, sources } = await formSources(actor, params.programmeId ?? '');
  const listed = sources.map(({ value, name, about, kind }) => ({ value, name, about, kind }));
  return { programme, sources: listed, newId: randomUUID(), kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const programmeId = params.programmeId ?? '';
  const { sources } = await formSources(actor, programmeId);
  const read = await parseForm(request, typedNewFormSchema);
  if (!read.ok) return read.reply;
  const { id, name: typedName, from } = read.value;
  const source = sources.find(({ value }) => value === from);
  const { form, name: itsName } = source ?? { form: { sections: [] }, name: typedName };
  const unnamed = missingLanguages(typedName, LOCALES).length === LOCALES.length;
  try {
    const input = { id, name: unnamed ? itsName : typedName, form, from };
    const { code } = await beginTemplate({ actor, programmeId, input, now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.formBegun');
  } catch (error) {
    return refusedForm(error, read.typed);
  }
});

export default function NewForm() {
  const { text, locale } = usePortal();
  const { programme, sources, newId, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? { from: 'empty' } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={programme.code}>{text('formBuilder.new')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="id" value={valueOf(form.values, 'id') ?? newId} autoComplete="off" />
        <RadiosField
          {...form}
          name="from"
          label={text('formBuilder.new.from')}
          choices={[
            { value: 'empty', label: text('formBuilder.new.empty'), hint: text('formBuilder.new.emptyHint') },
            ...sources.map(({ value, name, about, kind }) => ({
              value,
              label: text(kind === 'library' ? 'formBuilder.new.library' : 'formBuilder.new.copy', {
                name: inLanguage(name, locale),
              }),
              hint: about ? inLanguage(about, locale) : undefined,
            })),
          ]}
        />
        <LocalizedField
          {...form}
          name="name"
          label={text('formBuilder.field.name')}
          hint={text('formBuilder.new.nameHint')}
          languages={LOCALES}
          rows={2}
        />
        <ButtonGroup>
          <SubmitButton>{text('formBuilder.new.begin')}</SubmitButton>
          <a className="govuk-link" href={`${formsPath(programme.id)}/import`}>
            {text('formBuilder.import')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
