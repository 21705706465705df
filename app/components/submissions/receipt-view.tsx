import type { Receipt } from '#server/submissions/get-receipt';
import { inLanguage } from '~/domain/shared/localized';
import { formatBytes, formatDateTime } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { PageHeading } from '../page-heading';
import { Panel } from '../panel';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { SummaryList } from '../summary-list';
import { WarningText } from '../warning-text';

/** A receipt as its organisation reads it. */
export function ReceiptView({ page }: { page: Receipt }) {
  const { locale, text } = usePortal();
  const { applicationId, receipt, state, submittedAt, closesAt, call } = page;
  return (
    <>
      {state === 'current' ? (
        <Panel title={text('receipts.page.submitted')}>
          {receipt}
          <br />
          {formatDateTime(locale, submittedAt, { seconds: true })}
        </Panel>
      ) : (
        <>
          <PageHeading>{text('receipts.of', { receipt })}</PageHeading>
          <WarningText>{text(`receipts.stands.${state}`)}</WarningText>
        </>
      )}
      <ButtonGroup>
        <ButtonLink href={`/applications/${applicationId}/receipts/${receipt}.pdf`}>
          {text('receipts.page.pdf')}
        </ButtonLink>
        <a className="govuk-link" href={`/applications/${applicationId}`}>
          {text('applications.backToList')}
        </a>
      </ButtonGroup>
      <SummaryList
        rows={[
          { label: text('receipts.receipt'), value: <span className="portal-digest">{receipt}</span> },
          {
            label: text('receipts.submittedAt'),
            value: (
              <>
                <PortalTime at={submittedAt} seconds />
                <div>{`${formatDateTime(locale, submittedAt, { zone: 'UTC', seconds: true })} UTC`}</div>
              </>
            ),
          },
          { label: text('receipts.deadline'), value: <PortalTime at={closesAt} seconds /> },
          { label: text('receipts.organisation'), value: page.organisation },
          { label: text('receipts.call', { reference: call.reference }), value: inLanguage(call.title, locale) },
          { label: text('receipts.lot'), value: inLanguage(page.lot, locale) },
          { label: text('receipts.number'), value: page.number },
          { label: text('receipts.signatory'), value: page.signatory },
          ...(page.withdrawn
            ? [
                {
                  label: text('receipts.state.withdrawn'),
                  value: (
                    <>
                      <PortalTime at={page.withdrawn.at} seconds />
                      <br />
                      {page.withdrawn.by}
                      {page.withdrawn.reason && <p className="govuk-body portal-lines">{page.withdrawn.reason}</p>}
                    </>
                  ),
                },
              ]
            : []),
          ...(page.opened
            ? [{ label: text('receipts.opening'), value: <Opening page={page} opened={page.opened} /> }]
            : []),
          {
            label: text('receipts.sha256'),
            value: <span className="portal-digest govuk-!-font-size-16">{page.sha256}</span>,
          },
        ]}
      />
      <ReceiptFiles page={page} />
      {page.isReadable && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/applications/${applicationId}/receipts/${receipt}/content`}>
            {text('receipts.content.link')}
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">{text('receipts.check.title')}</h2>
      <p className="govuk-body portal-text">{text('receipts.page.check')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/receipts/${receipt}?code=${page.code}`}>
          {text('receipts.codeOf', { code: page.code })}
        </a>
      </p>
      <p className="govuk-body portal-text portal-quiet">{text('receipts.meaning')}</p>
    </>
  );
}

function Opening({ page, opened }: { page: Receipt; opened: NonNullable<Receipt['opened']> }) {
  const { text } = usePortal();
  return (
    <>
      <PortalTime at={opened.at} seconds />
      <div>{text(opened.isWhole ? 'receipts.opened.whole' : 'receipts.opened.failed')}</div>
      <a className="govuk-link" href={`/calls/${page.call.reference}/opening`}>
        {text('receipts.opened.record')}
      </a>
    </>
  );
}

function ReceiptFiles({ page: { files } }: { page: Receipt }) {
  const { locale, text } = usePortal();
  if (files.length === 0) return <p className="govuk-body">{text('receipts.noFiles')}</p>;
  return (
    <>
      {files.some(({ name }) => name === '') && <p className="govuk-body portal-text">{text('receipts.unnamed')}</p>}
      <PlainTable
        caption={text('receipts.files')}
        rows={files.map((file, at) => ({ ...file, place: at + 1 }))}
        keyOf={({ id }) => id}
        columns={[
          { label: text('receipts.name'), cell: ({ name, place }) => name || text('receipts.file', { number: place }) },
          { label: text('receipts.size'), cell: ({ size }) => formatBytes(locale, size) },
          { label: 'SHA-256', cell: ({ sha256 }) => <span className="portal-digest">{sha256}</span> },
        ]}
      />
    </>
  );
}
