import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listFindings } from '#server/quality/list-findings';
import { DataTable } from '~/components/data-table';
import { PortalDay } from '~/components/milestones/portal-day';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { QualityListsHeading } from '~/components/quality/quality-lists';
import { findingsTable } from '~/domain/quality/quality-tables';
import { servicePath } from '~/domain/services/places';

export const handle: PageHandle = {
  title: 'quality.findings',
  breadcrumb: 'quality.findings',
  above: [{ label: 'quality.list.title', href: '/office/quality' }],
};

export const loader = permitted('quality.oversee', ({ actor, request, locale, now }) =>
  listFindings({ actor, parameters: new URL(request.url).searchParams, locale, now }),
);

const WAITING = [
  { asked: 'late=yes', label: 'quality.overdue' },
  { asked: 'state=corrected', label: 'quality.finding.corrected' },
  { asked: 'state=open', label: 'quality.finding.open' },
] as const;

export default function OfficeFindings() {
  const text = useText();
  const { rows, total, more, query, places } = useLoaderData<typeof loader>();
  return (
    <>
      <QualityListsHeading current="/office/quality/findings" />
      <ul className="govuk-list portal-counts" aria-label={text('quality.findings.waiting')}>
        {WAITING.map(({ asked, label }) => (
          <li key={asked}>
            <a className="govuk-link" href={`/office/quality/findings?${asked}`}>
              {text(label)}
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        caption={text('quality.findings')}
        definition={findingsTable(places)}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/quality/findings"
        render={{
          finding: ({ serviceId, visitId, number, cells }) => (
            <a
              className="govuk-link"
              href={`${servicePath('office', serviceId)}/quality/${visitId}/findings/${number}`}
            >
              {String(cells.finding)}
            </a>
          ),
          dueOn: ({ cells }) => <PortalDay day={String(cells.dueOn)} />,
        }}
        empty={{ title: text('quality.findings.none'), text: text('quality.findings.none.text') }}
        downloads={{ csv: '/office/quality/findings.csv', xlsx: '/office/quality/findings.xlsx' }}
      />
    </>
  );
}
