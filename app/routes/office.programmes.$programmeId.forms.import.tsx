import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { beginTemplate } from '#server/form-templates/begin-template';
import { formSources } from '#server/form-templates/form-sources';
import { readImport } from '#server/form-templates/read-import';
import { receiveImport } from '#server/form-templates/receive-import';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { aboveForm, formPath } from '~/components/form-builder/form-trail';
import { ImportFaults } from '~/components/form-builder/import-faults';
import { ImportPreview } from '~/components/form-builder/import-preview';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { ImportForm } from '~/forms/form-builder/import-form';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.import',
  breadcrumb: 'formBuilder.import',
  above: aboveForm,
};

export const loader = permitted('programmes.change', async ({ actor, params, keptForm }) => {
  const { programme } = await formSources(actor, params.programmeId ?? '');
  return { programme, kept: await keptForm() };
});

/** Reads a form's file or text and shows what it holds; only the second press saves it. */
export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const programmeId = params.programmeId ?? '';
  await formSources(actor, programmeId);
  const { text, then } = await receiveImport(request);
  const read = readImport(text);
  if (!read.ok) {
    // A text beyond the limit does not come back: the page would be as long.
    const values = { text: read.status === 413 ? '' : text };
    const reply = { errors: { text: read.error }, values, faults: read.faults, preview: null };
    return data(reply, { status: read.status });
  }
  const { exported, altered } = read;
  if (then !== 'save') return { errors: {}, values: { text }, faults: [], preview: { exported, altered } };
  try {
    const input = { name: exported.name, form: exported.form, from: 'import' };
    const { code } = await beginTemplate({ actor, programmeId, input, now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.formBegun');
  } catch (error) {
    return refusedForm(error, { text });
  }
});

export default function ImportOfForm() {
  const text = useText();
  const { programme, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  const { faults, preview } = answer && 'preview' in answer ? answer : { faults: [], preview: null };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={programme.code}>{text('formBuilder.import')}</PageHeading>
      <ImportFaults faults={faults} />
      {preview && <ImportPreview {...preview} text={String(reply?.values.text ?? '')} />}
      {!preview && <ImportForm lead={text('formBuilder.import.lead')} errors={reply?.errors} values={reply?.values} />}
    </>
  );
}
