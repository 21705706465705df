import type { ReactNode } from 'react';
import { DASHBOARD_PARTS, type DashboardPart as Part } from '~/domain/dashboard/dashboard-table';
import { useText } from '../portal-context';

interface DashboardPartProps {
  table: Part;
  /** The part of the dashboard's address that says what it shows. */
  search: string;
  children: ReactNode;
}

/** One of the tables under its heading, and below it the same figures as a file. */
export function DashboardPart({ table, search, children }: DashboardPartProps) {
  const text = useText();
  return (
    <section>
      <h2 className="govuk-heading-m">{text(DASHBOARD_PARTS[table])}</h2>
      {children}
      <TableLink table={table} search={search} />
    </section>
  );
}

/** The figures of one table as a file. */
export function TableLink({ table, search }: Pick<DashboardPartProps, 'table' | 'search'>) {
  const text = useText();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/office/dashboard.csv?table=${table}&${search}`}>
        {text('dashboard.tableCsv', { table: text(DASHBOARD_PARTS[table]) })}
      </a>
    </p>
  );
}
