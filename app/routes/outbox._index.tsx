import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { currentConfig } from '#server/current-config';
import { deliveryMode } from '#server/mail/delivery-mode';
import { countMessages, listMessages } from '#server/mail/list-messages';
import { DataTable } from '~/components/data-table';
import { DataTableFilters } from '~/components/data-table-filters';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { mailNameIn } from '~/domain/notifications/mail-labels';
import { MESSAGE_LIST } from '~/domain/notifications/message-list';
import { messageMay, type MessageState } from '~/domain/notifications/status';
import { parseTableQuery } from '~/domain/shared/table-query';

export const handle: PageHandle = { title: 'outbox.title', breadcrumb: 'outbox.title' };

export const loader = permitted('outbox.read', async ({ actor, request }) => ({
  page: await listMessages({ actor, query: parseTableQuery(MESSAGE_LIST, new URL(request.url).searchParams) }),
  counts: await countMessages(),
  mode: deliveryMode(currentConfig()),
}));

const mayRetry = ({ cells }: { cells: { state: MessageState } }) => messageMay('retry', cells.state);

export default function Outbox() {
  const text = useText();
  const { page, counts, mode } = useLoaderData<typeof loader>();
  const caption = text('outbox.caption');
  return (
    <>
      <PageHeading>{text('outbox.title')}</PageHeading>
      <p className="govuk-body-l">{text('outbox.lead')}</p>
      {mode === 'waiting' && <InsetText>{text('outbox.noServer')}</InsetText>}
      {mode === 'viewer' && (
        <InsetText>
          {text('outbox.viewer')}{' '}
          <a className="govuk-link" href="/mail">
            {text('mailViewer.title')}
          </a>
        </InsetText>
      )}
      <p className="govuk-body">{text('outbox.counts', counts)}</p>
      <DataTableFilters caption={caption} definition={MESSAGE_LIST} query={page.query} path="/outbox" />
      <PortalForm action="/outbox/retries">
        <DataTable
          caption={caption}
          definition={MESSAGE_LIST}
          {...page}
          path="/outbox"
          render={{
            template: ({ id, cells }) => (
              <a className="govuk-link" href={`/outbox/${id}`}>
                {mailNameIn(text, cells.template)}
              </a>
            ),
          }}
          empty={{ title: text('outbox.empty.title'), text: text('outbox.empty.text') }}
          downloads={{ csv: '/outbox.csv', xlsx: '/outbox.xlsx' }}
          selection={{
            may: mayRetry,
            label: ({ cells }) => text('outbox.choose', { name: mailNameIn(text, cells.template), to: cells.to }),
          }}
        />
        {page.rows.some(mayRetry) && (
          <>
            <p className="govuk-hint">{text('outbox.retryHint')}</p>
            <SubmitButton kind="secondary">{text('outbox.retry')}</SubmitButton>
          </>
        )}
      </PortalForm>
    </>
  );
}
