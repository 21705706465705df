import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { createInstitution } from '#server/institutions/create-institution';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { newInstitutionSchema } from '~/domain/institutions/schema';
import { InstitutionNames } from '~/forms/institution-form';

export const handle: PageHandle = {
  title: 'people.institution.add',
  breadcrumb: 'people.institution.add',
  above: [{ label: 'nav.institutions', href: '/institutions' }],
};

export const loader = permitted('institutions.create', async ({ keptForm }) => ({ kept: await keptForm() }));

export const action = permitted('institutions.create', async ({ actor, request, now }) => {
  const form = await parseForm(request, newInstitutionSchema);
  if (!form.ok) return form.reply;
  const create = () => createInstitution({ actor, input: form.value, now });
  const outcome = await intoForm(form.typed, create, 'abbreviation');
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(`/institutions/${outcome.value.id}`, 'notice.told.institutionAdded');
});

export default function NewInstitution() {
  const text = useText();
  const { kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('people.institution.add')}</PageHeading>
      <PortalForm>
        <InstitutionNames {...form} />
        <TextField
          {...form}
          name="abbreviation"
          label={text('people.institution.code')}
          hint={text('people.institution.code.hint')}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton>{text('people.institution.add')}</SubmitButton>
      </PortalForm>
    </>
  );
}
