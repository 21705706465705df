import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getRubricToChange } from '#server/rubrics/get-rubric';
import { makeRubricVersion } from '#server/rubrics/make-rubric-version';
import { ButtonGroup } from '~/components/button-group';
import { CompletenessMeter } from '~/components/completeness-meter';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RubricFaults } from '~/components/rubric-builder/rubric-faults';
import { aboveRubricPage, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { RubricTable } from '~/components/rubric-table';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { rubricFaults } from '~/domain/rubrics/rules';
import { rubricCompleteness } from '~/domain/rubrics/texts';
import { inLanguage } from '~/domain/shared/localized';

const NOTE_LENGTH = 1_000;

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('formBuilder.version.makeNumber', { number: data.number }),
  breadcrumb: ({ data, text }) => text('formBuilder.version.makeNumber', { number: data.number }),
  above: aboveRubricPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, rubric, revision, current } = await getRubricToChange(actor, params);
  const number = (current?.number ?? 0) + 1;
  const caption = inLanguage(name, locale);
  return { programme, code, caption, number, revision, rubric, kept: await keptForm() };
});

const schema = z.object({ note: z.string().trim().max(NOTE_LENGTH).default(''), base: z.string().max(20).default('') });

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const read = await parseForm(request, schema);
  if (!read.ok) return read.reply;
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { note, base } = read.value;
  try {
    await makeRubricVersion({ actor, programmeId, code, note, expected: Number(base), now });
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.versionMade');
  } catch (error) {
    return refusedForm(error, read.typed);
  }
});

export default function MakeRubricVersion() {
  const text = useText();
  const { programme, code, caption, number, revision, rubric, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const faults = rubricFaults(rubric);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{text('formBuilder.version.makeNumber', { number })}</PageHeading>
      <p className="govuk-body portal-text">{text('rubrics.version.lead')}</p>
      <RubricFaults faults={faults} />
      <CompletenessMeter languages={rubricCompleteness(rubric)} />
      <RubricTable rubric={rubric} caption={text('rubrics.weigh')} />
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
            <a className="govuk-link" href={rubricPath(programme.id, code)}>
              {caption}
            </a>
          </ButtonGroup>
        </PortalForm>
      )}
    </>
  );
}
