import type { CheckedReceipt as Found } from '#server/submissions/check-receipt';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { PageHeading } from '../page-heading';
import { Panel } from '../panel';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { SummaryList } from '../summary-list';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { ReceiptCheckForm } from './check-form';

interface CheckedReceiptProps {
  receipt: string;
  code: string;
  found: Found | null;
}

/** Whether a receipt is genuine, for whoever holds it: nothing but what it says itself. */
export function CheckedReceipt({ receipt, code, found }: CheckedReceiptProps) {
  const { locale, text } = usePortal();
  if (!found) {
    return (
      <TwoThirds>
        <PageHeading>{text('receipts.check.unknown')}</PageHeading>
        <WarningText>{text('receipts.check.unknownText')}</WarningText>
        <ReceiptCheckForm reply={{ values: { receipt, code } }} />
      </TwoThirds>
    );
  }
  const { reference, title, submittedAt, sha256 } = found;
  return (
    <TwoThirds>
      <Panel title={text('receipts.check.genuine')}>{text('receipts.of', { receipt: found.receipt })}</Panel>
      <p className="govuk-body">{text('receipts.check.compare')}</p>
      <SummaryList
        rows={[
          { label: text('receipts.receipt'), value: <span className="portal-digest">{found.receipt}</span> },
          {
            label: text('receipts.submittedAt'),
            value: (
              <>
                <PortalTime at={submittedAt} seconds />
                <div>{`${formatDateTime(locale, submittedAt, { zone: 'UTC', seconds: true })} UTC`}</div>
              </>
            ),
          },
          {
            label: text('receipts.call', { reference }),
            value: (
              <a className="govuk-link" href={`/calls/${reference}`}>
                {inLanguage(title, locale)}
              </a>
            ),
          },
          {
            label: text('receipts.sha256'),
            value: <span className="portal-digest govuk-!-font-size-16">{sha256}</span>,
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/receipts">
          {text('receipts.check.another')}
        </a>
      </p>
    </TwoThirds>
  );
}
