import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAppeal } from '#server/appeals/get-office-appeal';
import { listHistory } from '#server/audit/list-history';
import { OfficeAppealHead } from '~/components/appeals/office-appeal-head';
import { OfficeAppealView } from '~/components/appeals/office-appeal-view';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'appeals.one',
  breadcrumb: 'appeals.one',
  above: [{ label: 'appeals.title', href: '/office/appeals' }],
};

export const loader = permitted('appeals.open', async ({ actor, params }) => {
  const appeal = await getOfficeAppeal(actor, params.appealId ?? '');
  return { appeal, events: await listHistory({ kind: 'appeal', id: appeal.id }) };
});

export default function Appeal() {
  const text = useText();
  const { appeal, events } = useLoaderData<typeof loader>();
  return (
    <>
      <OfficeAppealHead appeal={appeal} title={text('appeals.titled', { receipt: appeal.receipt })} />
      <OfficeAppealView appeal={appeal} />
      <HistoryPanel events={events} />
    </>
  );
}
