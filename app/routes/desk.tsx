import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listWaiting } from '#server/desk/list-waiting';
import { EmptyState } from '~/components/empty-state';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { WaitingList } from '~/components/waiting-list';

export const handle: PageHandle = { title: 'nav.desk', breadcrumb: 'nav.desk' };

export const loader = permitted('desk.read', async ({ actor, now }) => ({
  name: actor.name,
  now,
  groups: await listWaiting(actor, now),
}));

export default function Desk() {
  const text = useText();
  const { name, now, groups } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={name}>{text('nav.desk')}</PageHeading>
      {groups.length === 0 ? (
        <EmptyState title={text('desk.empty.title')} text={text('desk.empty.text')}>
          <a className="govuk-link" href="/help">
            {text('desk.empty.help')}
          </a>
        </EmptyState>
      ) : (
        groups.map(({ id, heading, items }) => (
          <section key={id} aria-labelledby={`group-${id}`}>
            <h2 className="govuk-heading-m" id={`group-${id}`}>
              {text(heading)}
            </h2>
            <WaitingList items={items} now={now} />
          </section>
        ))
      )}
    </>
  );
}
