import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnServices } from '#server/services/list-services';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { SERVICE_STATE_LABELS } from '~/domain/services/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'service.title', breadcrumb: 'service.title' };

export const loader = permitted('services.deliver', async ({ actor }) => ({ services: await listOwnServices(actor) }));

export default function OwnServices() {
  const { text, locale } = usePortal();
  const { services } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('service.title')}</PageHeading>
      {services.length === 0 ? (
        <EmptyState title={text('services.own.none')} text={text('services.own.none.text')} />
      ) : (
        <PlainTable
          caption={text('service.title')}
          captionHidden
          rows={services}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('service.page.overview'),
              cell: ({ id, title }) => (
                <a className="govuk-link" href={`/services/${id}`}>
                  <LocalizedText value={title} />
                </a>
              ),
            },
            { label: text('services.opensOn'), cell: ({ opensOn }) => formatDate(locale, startOfPortalDay(opensOn)) },
            {
              label: text('services.state'),
              cell: ({ state }) => <StatusTag status={state} labels={SERVICE_STATE_LABELS} />,
            },
          ]}
        />
      )}
    </>
  );
}
