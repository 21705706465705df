import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeProgramme } from '#server/programmes/change-programme';
import { entryCode } from '#server/programmes/entry-code';
import { getProgrammeToChange } from '#server/programmes/get-programme';
import { readPart } from '#server/programmes/read-part';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { partValues } from '~/domain/programmes/part-values';
import { changeOf, isProgrammePart, type ProgrammePart } from '~/domain/programmes/typed-parts';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { PROGRAMME_FIELDS } from '~/forms/programme-fields';
import { fold } from '~/forms/unfold';

const LABELS: Record<ProgrammePart, MessageKey> = {
  basics: 'programmes.section.basics',
  sources: 'programmes.section.sources',
  partners: 'programmes.section.partners',
  services: 'programmes.section.serviceTypes',
  places: 'programmes.section.places',
};

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.code,
  breadcrumb: ({ text, data }) => text(LABELS[data.part]),
  above: [{ label: 'programmes.title', href: '/office/programmes' }],
};

export const loader = permitted('programmes.change', async ({ actor, params, keptForm }) => {
  const part = partIn(params.part);
  const { id, content, version } = await getProgrammeToChange(actor, params.programmeId ?? '');
  return { id, part, version, code: content.code, shown: partValues(part, content), kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const part = partIn(params.part);
  const read = readPart(part, typed);
  if (!read.ok) return formReply(read.errors, typed);
  const programmeId = params.programmeId ?? '';
  try {
    const input = changeOf(read.value, entryCode);
    await changeProgramme({ actor, programmeId, input, expected: Number(typed.version), now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const next = typed.then === 'another' ? `/${part}` : '';
  return redirectWithNotice(`/office/programmes/${programmeId}${next}`, 'notice.told.saved');
});

function partIn(param: string | undefined): ProgrammePart {
  if (!isProgrammePart(param)) throw new DomainError('not-found');
  return param;
}

export default function ProgrammePartPage() {
  const text = useText();
  const { id, part, version, code, shown, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const values = reply?.values ?? fold(shown);
  const Fields = PROGRAMME_FIELDS[part];
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={code}>{text(LABELS[part])}</PageHeading>
      <PortalForm>
        <input type="hidden" name="version" value={values.version ?? version} autoComplete="off" />
        <Fields errors={reply?.errors} values={values} />
        <ButtonGroup>
          <SubmitButton>{text('programmes.save')}</SubmitButton>
          {part !== 'basics' && (
            <SubmitButton kind="secondary" name="then" value="another">
              {text('programmes.saveAndAdd')}
            </SubmitButton>
          )}
          <a className="govuk-link" href={`/office/programmes/${id}`}>
            {text('programmes.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
