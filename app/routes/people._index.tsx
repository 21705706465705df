import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listInvitations } from '#server/invitations/list-invitations';
import { listPeople } from '#server/people/list-people';
import { HomePeople } from '~/components/home-people';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle = { title: 'nav.people', breadcrumb: 'nav.people' };

export const loader = permitted('people.read', async ({ actor, request, locale, now }) => {
  const { home } = actor;
  if (!home) throw new DomainError('not-found');
  const page = Number(new URL(request.url).searchParams.get('page'));
  return {
    ...(await listPeople({ actor, home, page, locale })),
    invitations: await listInvitations(actor, home, now),
  };
});

export default function People() {
  const text = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={data.home.name}>{text('nav.people')}</PageHeading>
      <HomePeople {...data} path="/people" />
    </>
  );
}
