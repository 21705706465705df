import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { beginRubric } from '#server/rubrics/begin-rubric';
import { rubricSources } from '#server/rubrics/rubric-sources';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { aboveRubric, rubricPath, rubricsPath } from '~/components/rubric-builder/rubric-trail';
import { SubmitButton } from '~/components/submit-button';
import { typedNewFormSchema } from '~/domain/form-builder/typed-texts';
import type { Rubric } from '~/domain/rubrics/schema';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage, missingLanguages } from '~/domain/shared/localized';

const EMPTY: Rubric = { criteria: [], scale: 5, minimumTotal: null };

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'rubrics.new',
  breadcrumb: 'rubrics.new',
  above: aboveRubric,
};

export const loader = permitted('programmes.change', async ({ actor, params, keptForm }) => {
  const { programme, sources } = await rubricSources(actor, params.programmeId ?? '');
  const listed = sources.map(({ value, name, about, kind }) => ({ value, name, about, kind }));
  return { programme, sources: listed, newId: randomUUID(), kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const programmeId = params.programmeId ?? '';
  const { sources } = await rubricSources(actor, programmeId);
  const read = await parseForm(request, typedNewFormSchema);
  if (!read.ok) return read.reply;
  const { id, name: typedName, from } = read.value;
  const source = sources.find(({ value }) => value === from);
  const { rubric, name: itsName } = source ?? { rubric: EMPTY, name: typedName };
  const unnamed = missingLanguages(typedName, LOCALES).length === LOCALES.length;
  try {
    const input = { id, name: unnamed ? itsName : typedName, rubric, from };
    const { code } = await beginRubric({ actor, programmeId, input, now });
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.rubricBegun');
  } catch (error) {
    return refusedForm(error, read.typed);
  }
});

export default function NewRubric() {
  const { text, locale } = usePortal();
  const { programme, sources, newId, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? { from: 'empty' } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={programme.code}>{text('rubrics.new')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="id" value={valueOf(form.values, 'id') ?? newId} autoComplete="off" />
        <RadiosField
          {...form}
          name="from"
          label={text('formBuilder.new.from')}
          choices={[
            { value: 'empty', label: text('rubrics.new.empty') },
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
          label={text('rubrics.field.name')}
          hint={text('rubrics.field.nameHint')}
          languages={LOCALES}
        />
        <ButtonGroup>
          <SubmitButton>{text('rubrics.new.begin')}</SubmitButton>
          <a className="govuk-link" href={`${rubricsPath(programme.id)}/import`}>
            {text('rubrics.import')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
