import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { changeRoles } from '#server/people/change-roles';
import { getPerson } from '#server/people/get-person';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RolesField } from '~/components/roles-field';
import { SubmitButton } from '~/components/submit-button';
import { homePath } from '~/domain/accounts/home-path';
import { roleChangeSchemaOf } from '~/domain/accounts/invitation';

export const handle: PageHandle = {
  title: 'people.roles.title',
  breadcrumb: 'people.roles.title',
  above: [{ label: 'nav.people', href: '/people' }],
};

export const loader = permitted('people.change-roles', async ({ actor, params, locale, keptForm }) => ({
  person: await getPerson({ actor, userId: params.userId ?? '', action: 'people.change-roles', locale }),
  kept: await keptForm(),
}));

export const action = permitted('people.change-roles', async ({ actor, params, request, locale, now }) => {
  const userId = params.userId ?? '';
  const { home } = await getPerson({ actor, userId, action: 'people.change-roles', locale });
  const form = await parseForm(request, roleChangeSchemaOf(home.kind));
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => changeRoles({ actor, userId, input: form.value, now }), 'roles');
  return outcome.ok ? redirectWithNotice(homePath(home, actor), 'notice.told.rolesChanged') : outcome.reply;
});

export default function ChangeRoles() {
  const text = useText();
  const { person, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? { roles: person.roles } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={person.name}>{text('people.roles.title')}</PageHeading>
      <p className="govuk-body">{text('people.roles.lead', { name: person.name, home: person.home.name })}</p>
      <PortalForm>
        <input type="hidden" name="version" value={person.version} />
        <RolesField {...form} kind={person.home.kind} />
        <SubmitButton>{text('people.roles.save')}</SubmitButton>
      </PortalForm>
    </>
  );
}
