import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { getTemplateToChange } from '#server/form-templates/get-template';
import { makeVersion } from '#server/form-templates/make-version';
import { locatedFaults } from '~/domain/form-builder/located-faults';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { CompletenessMeter } from '~/components/completeness-meter';
import { ErrorSummary } from '~/components/error-summary';
import { FormFaultSummary } from '~/components/form-builder/fault-summary';
import { FormComparisonView } from '~/components/form-builder/form-comparison';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { formCompleteness } from '~/domain/applications/form-texts';
import { outlineOf } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';

const NOTE_LENGTH = 1_000;

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('formBuilder.version.makeNumber', { number: data.number }),
  breadcrumb: ({ data, text }) => text('formBuilder.version.makeNumber', { number: data.number }),
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, form, revision, current } = await getTemplateToChange(actor, params);
  return {
    programme,
    code,
    caption: inLanguage(name, locale),
    number: (current?.number ?? 0) + 1,
    revision,
    form,
    before: current?.form ?? null,
    faults: locatedFaults(form),
    languages: formCompleteness(form),
    kept: await keptForm(),
  };
});

const schema = z.object({ note: z.string().trim().max(NOTE_LENGTH).default(''), base: z.string().max(20).default('') });

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const read = await parseForm(request, schema);
  if (!read.ok) return read.reply;
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { note, base } = read.value;
  try {
    await makeVersion({ actor, programmeId, code, note, expected: Number(base), now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.versionMade');
  } catch (error) {
    return refusedForm(error, read.typed);
  }
});

export default function MakeVersion() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const { programme, code, caption, number, revision, faults, before, form, kept } = page;
  const reply = useActionData<typeof action>() ?? kept;
  const here = formPath(programme.id, code);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{text('formBuilder.version.makeNumber', { number })}</PageHeading>
      <p className="govuk-body">{text('formBuilder.version.explained')}</p>
      <FormFaultSummary faults={faults} page={here} sections={outlineOf(form)} />
      <CompletenessMeter languages={page.languages} />
      {before && (
        <>
          <h2 className="govuk-heading-m">{text('formBuilder.version.changes', { number: number - 1 })}</h2>
          <FormComparisonView before={before} after={form} />
        </>
      )}
      {faults.length === 0 && (
        <PortalForm>
          <input type="hidden" name="base" value={revision} autoComplete="off" />
          <TextareaField
            errors={reply?.errors}
            values={reply?.values}
            name="note"
            label={text('formBuilder.field.note')}
            hint={text('formBuilder.hint.note')}
            rows={3}
            maxCharacters={NOTE_LENGTH}
          />
          <ButtonGroup>
            <SubmitButton>{text('formBuilder.version.makeNumber', { number })}</SubmitButton>
            <a className="govuk-link" href={here}>
              {text('formBuilder.back')}
            </a>
          </ButtonGroup>
        </PortalForm>
      )}
    </>
  );
}
