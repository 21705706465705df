import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { receiveImport } from '#server/form-templates/receive-import';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { beginRubric } from '#server/rubrics/begin-rubric';
import { readRubricImport } from '#server/rubrics/read-rubric-import';
import { rubricSources } from '#server/rubrics/rubric-sources';
import { ErrorSummary } from '~/components/error-summary';
import { ImportFaults } from '~/components/form-builder/import-faults';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { RubricImportPreview } from '~/components/rubric-builder/rubric-import-preview';
import { aboveRubric, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { ImportForm } from '~/forms/form-builder/import-form';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'rubrics.import',
  breadcrumb: 'rubrics.import',
  above: aboveRubric,
};

export const loader = permitted('programmes.change', async ({ actor, params, keptForm }) => {
  const { programme } = await rubricSources(actor, params.programmeId ?? '');
  return { programme, kept: await keptForm() };
});

/** Reads a rubric's file or text and shows what it holds; only the second press saves it. */
export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const programmeId = params.programmeId ?? '';
  await rubricSources(actor, programmeId);
  const { text, then } = await receiveImport(request);
  const read = readRubricImport(text);
  if (!read.ok) {
    // A text beyond the limit does not come back: the page would be as long.
    const values = { text: read.status === 413 ? '' : text };
    const reply = { errors: { text: read.error }, values, faults: read.faults, preview: null };
    return data(reply, { status: read.status });
  }
  const { exported, altered } = read;
  if (then !== 'save') return { errors: {}, values: { text }, faults: [], preview: { exported, altered } };
  try {
    const input = { name: exported.name, rubric: exported.rubric, from: 'import' };
    const { code } = await beginRubric({ actor, programmeId, input, now });
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.rubricBegun');
  } catch (error) {
    return refusedForm(error, { text });
  }
});

export default function ImportOfRubric() {
  const text = useText();
  const { programme, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  const { faults, preview } = answer && 'preview' in answer ? answer : { faults: [], preview: null };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={programme.code}>{text('rubrics.import')}</PageHeading>
      <ImportFaults faults={faults} />
      {preview && <RubricImportPreview {...preview} text={String(reply?.values.text ?? '')} />}
      {!preview && <ImportForm lead={text('rubrics.import.lead')} errors={reply?.errors} values={reply?.values} />}
    </>
  );
}
