import type { DeclaredConflict } from '#server/committee/declared-conflicts';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';
import { DetectedConflicts } from './detected-conflicts';

interface ConflictsTableProps {
  callId: string;
  conflicts: readonly DeclaredConflict[];
}

/** Who takes no part in what, and why; what was lifted stays on record. */
export function ConflictsTable({ callId, conflicts }: ConflictsTableProps) {
  const { text, locale } = usePortal();
  const standing = ({ userId, organisationId, lifted, mayLift }: DeclaredConflict) => {
    if (lifted) {
      const { by, reason } = lifted;
      return text('committee.conflict.lifted', { by, at: formatDateTime(locale, lifted.at), reason });
    }
    return (
      <>
        <Tag colour="red">{text('committee.conflict.stands')}</Tag>
        {mayLift && (
          <>
            <br />
            <a className="govuk-link" href={`/office/calls/${callId}/committee/lifting/${userId}/${organisationId}`}>
              {text('committee.lift.title')}
            </a>
          </>
        )}
      </>
    );
  };
  return (
    <section aria-labelledby="conflicts">
      <h2 className="govuk-heading-m" id="conflicts">
        {text('committee.conflicts')}
      </h2>
      {conflicts.length === 0 ? (
        <p className="govuk-body">{text('committee.conflicts.none')}</p>
      ) : (
        <PlainTable
          caption={text('committee.conflicts')}
          captionHidden
          columns={[
            { label: text('committee.column.name'), cell: ({ name }) => name },
            { label: text('committee.column.organisation'), cell: ({ organisation }) => organisation },
            {
              label: text('committee.column.conflict'),
              long: true,
              cell: ({ detail, detected }) => (
                <>
                  {detail !== '' && <span className="portal-lines">{detail}</span>}
                  <DetectedConflicts detected={detected} />
                </>
              ),
            },
            { label: text('committee.column.standing'), cell: standing },
          ]}
          rows={conflicts}
          keyOf={({ userId, organisationId }) => `${userId} ${organisationId}`}
        />
      )}
    </section>
  );
}
