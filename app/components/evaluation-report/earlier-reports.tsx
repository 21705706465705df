import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';

interface EarlierReport {
  number: number;
  at: Date | string;
  /** How many members had signed it. */
  signatures: number;
  reason: string;
}

/** Reports that another one took the place of; their signatures are void. */
export function EarlierReports({ reports, path }: { reports: readonly EarlierReport[]; path: string }) {
  const { locale, text } = usePortal();
  if (reports.length === 0) return null;
  return (
    <PlainTable
      caption={text('report.earlier')}
      rows={reports}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          label: text('report.title'),
          cell: ({ number }) => (
            <a className="govuk-link" href={`${path}/${number}.pdf?language=${locale}`}>
              {text('report.number', { number })}
            </a>
          ),
        },
        {
          label: text('report.made'),
          cell: ({ at }) => (
            <span>
              <PortalTime at={new Date(at)} />
            </span>
          ),
        },
        { label: text('report.earlier.void'), numeric: true, cell: ({ signatures }) => signatures },
        { label: text('report.reason'), long: true, cell: ({ reason }) => reason },
      ]}
    />
  );
}
