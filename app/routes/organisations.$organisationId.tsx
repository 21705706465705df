import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listInvitations } from '#server/invitations/list-invitations';
import { listPeople } from '#server/people/list-people';
import { HomePeople } from '~/components/home-people';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.home.name,
  breadcrumb: ({ data }) => data.home.name,
  above: [{ label: 'nav.accounts', href: '/accounts' }],
};

export const loader = permitted('organisations.read', async ({ actor, params, request, locale, now }) => {
  const home = { kind: 'organisation' as const, id: params.organisationId ?? '' };
  const page = Number(new URL(request.url).searchParams.get('page'));
  return {
    ...(await listPeople({ actor, home, page, locale })),
    invitations: await listInvitations(actor, home, now),
  };
});

export default function Organisation() {
  const text = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={text('home.organisation')}>{data.home.name}</PageHeading>
      <HomePeople {...data} path={`/organisations/${data.home.id}`} />
    </>
  );
}
