import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getMessage } from '#server/mail/get-message';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { SummaryList } from '~/components/summary-list';
import { mailNameIn } from '~/domain/notifications/mail-labels';
import { formatDateTime, formatNumber } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'outbox.column.template',
  breadcrumb: 'outbox.column.template',
  above: [{ label: 'outbox.title', href: '/outbox' }],
};

export const loader = permitted('outbox.read', ({ actor, params }) => getMessage(actor, params.messageId ?? ''));

export default function OutboxMessagePage() {
  const { locale, text } = usePortal();
  const message = useLoaderData<typeof loader>();
  const { delivery } = message;
  const rows = [
    { label: text('outbox.column.to'), value: message.to },
    { label: text('outbox.column.state'), value: text(`outbox.state.${message.state}`) },
    { label: text('outbox.column.createdAt'), value: formatDateTime(locale, message.createdAt) },
    { label: text('outbox.column.tries'), value: formatNumber(locale, message.tries) },
    ...(message.state === 'waiting'
      ? [{ label: text('outbox.column.dueAt'), value: formatDateTime(locale, message.dueAt) }]
      : []),
    ...(message.lastError ? [{ label: text('outbox.column.lastError'), value: message.lastError }] : []),
    ...(message.reason ? [{ label: text('outbox.reason'), value: message.reason }] : []),
    ...(delivery
      ? [
          {
            label: text('outbox.delivery'),
            value: `${text(`outbox.delivery.${delivery.via}`)}, ${formatDateTime(locale, delivery.at)}`,
          },
          { label: text('outbox.messageId'), value: delivery.messageId },
        ]
      : []),
  ];
  return (
    <>
      <PageHeading caption={text('outbox.title')}>{mailNameIn(text, message.template)}</PageHeading>
      <SummaryList rows={rows} />
      {delivery?.mayBeDuplicate && <InsetText>{text('outbox.mayBeDuplicate')}</InsetText>}
      <PortalForm action="/outbox/retries">
        <input type="hidden" name="ids[]" value={message.id} />
        <ButtonGroup>
          {message.mayRetry && <SubmitButton>{text('outbox.retryOne')}</SubmitButton>}
          {message.mayDiscard && (
            <ButtonLink kind="secondary" href={`/outbox/${message.id}/discarding`}>
              {text('outbox.discard')}
            </ButtonLink>
          )}
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
