import { NotificationBanner } from '../notification-banner';
import { useText } from '../portal-context';

interface WarningsProps {
  organisation: {
    id: string;
    changed: readonly string[];
    duplicates: readonly { id: string; name: string; reasons: readonly ('registration' | 'name')[] }[];
    hits: { open: number; trueMatches: number };
  };
}

/** What whoever looks at an organisation must notice: changes since its verification, likely duplicates, likely hits. */
export function OrganisationWarnings({ organisation: { id, changed, duplicates, hits } }: WarningsProps) {
  const text = useText();
  if (changed.length + duplicates.length + hits.open + hits.trueMatches === 0) return null;
  return (
    <NotificationBanner>
      {changed.length > 0 && (
        <span className="portal-line">
          {text('verification.warning.changed', {
            sections: changed.map((section) => text(sectionLabel(section))).join(', '),
          })}
        </span>
      )}
      {duplicates.map((other) => (
        <span key={other.id} className="portal-line">
          {text(`verification.warning.duplicate.${other.reasons[0] ?? 'name'}`)}{' '}
          <a className="govuk-notification-banner__link" href={`/office/organisations/${other.id}`}>
            {other.name}
          </a>
        </span>
      ))}
      {hits.open + hits.trueMatches > 0 && (
        <span className="portal-line">
          {hits.trueMatches > 0 && `${text('verification.warning.trueMatches', { count: hits.trueMatches })} `}
          {hits.open > 0 && `${text('verification.warning.openHits', { count: hits.open })} `}
          <a className="govuk-notification-banner__link" href={`/office/organisations/${id}/hits`}>
            {text('exclusions.hits.title')}
          </a>
        </span>
      )}
    </NotificationBanner>
  );
}

const sectionLabel = (section: string) =>
  section === 'governance' ? 'verification.section.governance' : 'verification.section.identification';
