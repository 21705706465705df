import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listLists } from '#server/exclusion-lists/list-lists';
import { receiveList } from '#server/exclusion-lists/receive-list';
import { redirectWithNotice } from '#server/process/flash';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { ListsTable } from '~/components/verification/lists-table';
import { RowFaults } from '~/components/verification/row-faults';
import { mayEver } from '~/domain/accounts/permissions';
import { ListForm } from '~/forms/list-form';

export const handle: PageHandle = {
  title: 'exclusions.lists.title',
  breadcrumb: 'exclusions.lists.title',
  above: [{ label: 'nav.officeOrganisations', href: '/office/organisations' }],
};

export const loader = permitted('verification.read', async ({ actor }) => ({
  lists: await listLists(actor),
  mayChange: mayEver(actor, 'exclusion-lists.change'),
}));

export const action = permitted('exclusion-lists.change', async ({ actor, request, now }) => {
  const received = await receiveList({ actor, request, now });
  return 'id' in received
    ? redirectWithNotice(`/office/exclusion-lists/${received.id}`, 'notice.told.listUploaded')
    : received.reply;
});

export default function ExclusionLists() {
  const text = useText();
  const { lists, mayChange } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('exclusions.lists.title')}</PageHeading>
      <p className="govuk-body-l">{text('exclusions.lists.lead')}</p>
      {lists.length === 0 ? (
        <EmptyState title={text('exclusions.lists.empty.title')} text={text('exclusions.lists.empty.text')} />
      ) : (
        <ListsTable lists={lists} />
      )}
      {mayChange && (
        <>
          <h2 className="govuk-heading-m">{text('exclusions.upload.title')}</h2>
          {reply?.faults && <RowFaults faults={reply.faults} />}
          <ListForm reply={reply ?? null} />
        </>
      )}
    </>
  );
}
