import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { createProgramme } from '#server/programmes/create-programme';
import { readNewProgramme } from '#server/programmes/read-part';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { BasicsFields } from '~/forms/programme-fields';

export const handle: PageHandle = {
  title: 'programmes.add',
  breadcrumb: 'programmes.add',
  above: [{ label: 'programmes.title', href: '/office/programmes' }],
};

export const loader = permitted('programmes.change', async ({ keptForm }) => ({ kept: await keptForm() }));

export const action = permitted('programmes.change', async ({ actor, request, now }) => {
  const typed = typedValues(await request.formData());
  const read = readNewProgramme(typed);
  if (!read.ok) return formReply(read.errors, typed);
  try {
    const { id } = await createProgramme({ actor, input: read.value, now });
    return redirectWithNotice(`/office/programmes/${id}`, 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, typed, 'abbreviation');
  }
});

export default function NewProgramme() {
  const text = useText();
  const { kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('programmes.add')}</PageHeading>
      <PortalForm>
        <TextField
          {...form}
          name="abbreviation"
          label={text('programmes.column.code')}
          hint={text('programmes.code.hint')}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <BasicsFields {...form} />
        <SubmitButton>{text('programmes.save')}</SubmitButton>
      </PortalForm>
    </>
  );
}
