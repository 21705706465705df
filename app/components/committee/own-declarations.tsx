import type { OwnDeclaration } from '#server/committee/get-interests';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { DetectedConflicts } from './detected-conflicts';

interface OwnDeclarationsProps {
  callId: string;
  declared: readonly OwnDeclaration[];
}

const STANDING = {
  none: 'committee.interests.standing.none',
  recused: 'committee.interests.standing.recused',
  lifted: 'committee.interests.standing.lifted',
} as const;

/** What a member has declared, and where a conflict that is found out later is declared. */
export function OwnDeclarations({ callId, declared }: OwnDeclarationsProps) {
  const { text, locale } = usePortal();
  if (declared.length === 0) return null;
  return (
    <PlainTable
      caption={text('committee.interests.declared')}
      columns={[
        { label: text('committee.column.organisation'), cell: ({ name }) => name },
        { label: text('committee.column.declaredAt'), cell: ({ declaredAt }) => formatDateTime(locale, declaredAt) },
        {
          label: text('committee.column.standing'),
          cell: ({ organisationId, name, standing, detail, detected }) => (
            <>
              {text(STANDING[standing])}
              {detail !== '' && <span className="portal-lines">{`: ${detail}`}</span>}
              <DetectedConflicts detected={detected} />
              {standing !== 'recused' && (
                <>
                  <br />
                  <a className="govuk-link" href={`/evaluations/${callId}/interests/${organisationId}`}>
                    {text('committee.later.title')}
                    <span className="govuk-visually-hidden">{` ${name}`}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
      rows={declared}
      keyOf={({ organisationId }) => organisationId}
    />
  );
}
