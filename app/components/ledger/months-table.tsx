import type { SerializeFrom } from '@remix-run/node';
import type { ListedMonth } from '#server/ledger/list-months';
import { formatMonth } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';

interface MonthsTableProps {
  programmeId: string;
  months: readonly SerializeFrom<ListedMonth>[];
  /** The month that the reader may close now. */
  toClose: string | null;
}

/** The months of a programme's ledger, each with its statement. */
export function MonthsTable({ programmeId, months, toClose }: MonthsTableProps) {
  const { text, locale } = usePortal();
  if (months.length === 0) return <p className="govuk-body">{text('ledger.months.none')}</p>;
  const path = (month: string) => `/office/ledger/${programmeId}/months/${month}`;
  return (
    <PlainTable
      caption={text('ledger.months')}
      captionHidden
      rows={months}
      keyOf={({ month }) => month}
      columns={[
        {
          label: text('ledger.column.month'),
          cell: ({ month }) => (
            <a className="govuk-link" href={path(month)}>
              {formatMonth(locale, month)}
            </a>
          ),
        },
        {
          label: text('ledger.column.state'),
          cell: ({ closed, month }) => (
            <div>
              {closed ? (
                <>
                  {text('ledger.month.closedBy', { name: closed.name })} <PortalTime at={closed.at} />
                </>
              ) : (
                text('ledger.month.open')
              )}
              {month === toClose && (
                <div>
                  <a className="govuk-link" href={`${path(month)}/closing`}>
                    {text('ledger.close')}
                  </a>
                </div>
              )}
            </div>
          ),
        },
        {
          label: text('ledger.column.statement'),
          cell: ({ month }) => (
            <div>
              {(['pdf', 'xlsx'] as const).map((kind) => (
                <div key={kind}>
                  <a className="govuk-link" href={`${path(month)}.${kind}`}>
                    {text(`ledger.month.${kind}`)}
                    <span className="govuk-visually-hidden"> {formatMonth(locale, month)}</span>
                  </a>
                </div>
              ))}
            </div>
          ),
        },
      ]}
    />
  );
}
