import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentPage } from '#server/assignment/get-assignment';
import { applicantLabel } from '~/domain/scoring/applicant';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

type Row = SerializeFrom<AssignmentPage>['rows'][number];

interface AssignedApplicationsProps {
  rows: readonly Row[];
  here: string;
  mayChange: boolean;
}

/** Who scores each application, and why where it was not drawn so. */
export function AssignedApplications({ rows, here, mayChange }: AssignedApplicationsProps) {
  const text = useText();
  if (rows.length === 0) return <p className="govuk-body">{text('assignment.applications.none')}</p>;
  return (
    <PlainTable
      caption={text('assignment.applications')}
      columns={[
        { label: text('assignment.column.application'), cell: ({ applicant }) => applicantLabel(applicant, text) },
        {
          label: text('assignment.column.members'),
          cell: (row) =>
            row.sheets.length === 0 ? (
              text('assignment.nobody')
            ) : (
              <ul className="govuk-list">
                {row.sheets.map((sheet) => (
                  <li key={sheet.userId}>
                    <SheetOfMember sheet={sheet} />{' '}
                    {mayChange && !sheet.isVoid && (
                      <a
                        className="govuk-link"
                        href={`${here}/removal/${row.applicationId}/${sheet.userId}`}
                        aria-label={`${text('assignment.take')}: ${text('assignment.take.about', {
                          name: sheet.name,
                          application: applicantLabel(row.applicant, text),
                        })}`}
                      >
                        {text('assignment.take')}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
      rows={rows}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}

function SheetOfMember({ sheet: { name, isVoid, how, reason } }: { sheet: Row['sheets'][number] }) {
  const text = useText();
  if (isVoid) {
    return (
      <>
        <s>{name}</s> <span className="portal-quiet">({text('assignment.taken')})</span>
      </>
    );
  }
  if (how === 'drawn') return <>{name}</>;
  return (
    <>
      {name} <span className="portal-quiet">({text(`assignment.how.${how}`, { reason })})</span>
    </>
  );
}
