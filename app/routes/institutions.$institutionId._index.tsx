import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { getInstitution } from '#server/institutions/get-institution';
import { renameInstitution } from '#server/institutions/rename-institution';
import { listInvitations } from '#server/invitations/list-invitations';
import { listPeople } from '#server/people/list-people';
import { redirectWithNotice } from '#server/process/flash';
import { Details } from '~/components/details';
import { ErrorSummary } from '~/components/error-summary';
import { HomePeople } from '~/components/home-people';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { institutionNamesSchema } from '~/domain/institutions/schema';
import { InstitutionNames } from '~/forms/institution-form';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.home.name,
  breadcrumb: ({ data }) => data.home.name,
  above: [{ label: 'nav.institutions', href: '/institutions' }],
};

export const loader = permitted('institutions.read', async ({ actor, params, request, locale, now, keptForm }) => {
  const institution = await getInstitution(actor, params.institutionId ?? '');
  const home = { kind: 'institution' as const, id: institution.id };
  const page = Number(new URL(request.url).searchParams.get('page'));
  return {
    institution,
    ...(await listPeople({ actor, home, page, locale })),
    invitations: await listInvitations(actor, home, now),
    kept: await keptForm(),
  };
});

export const action = permitted('institutions.rename', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, institutionNamesSchema);
  if (!form.ok) return form.reply;
  const { id } = await renameInstitution({ actor, institutionId: params.institutionId ?? '', input: form.value, now });
  return redirectWithNotice(`/institutions/${id}`, 'notice.told.saved');
});

const PAGES = [
  { path: 'calendar', label: 'calendars.title' },
  { path: 'letterhead', label: 'letterTexts.head.title' },
  { path: 'letter-texts', label: 'letterTexts.title' },
] as const;

export default function Institution() {
  const text = useText();
  const { institution, kept, ...people } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { name, code, version, mayRename } = institution;
  const values = reply?.values ?? { nameEn: name.en, nameRu: name.ru, nameTk: name.tk };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={code}>{people.home.name}</PageHeading>
      {mayRename && (
        <Details summary={text('people.institution.rename')} open={Boolean(reply)}>
          <PortalForm>
            <input type="hidden" name="version" value={version} />
            <InstitutionNames errors={reply?.errors} values={values} />
            <SubmitButton>{text('people.institution.save')}</SubmitButton>
          </PortalForm>
        </Details>
      )}
      <ul className="govuk-list">
        {PAGES.map(({ path, label }) => (
          <li key={path}>
            <a className="govuk-link" href={`/institutions/${institution.id}/${path}`}>
              {text(label)}
            </a>
          </li>
        ))}
      </ul>
      <HomePeople {...people} path={`/institutions/${institution.id}`} />
    </>
  );
}
