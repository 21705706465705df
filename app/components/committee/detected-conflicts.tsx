import { DETECTED_LABELS, type DetectedConflict } from '~/domain/committee/conflicts';
import { useText } from '../portal-context';

/** What the portal has found between a member and an organisation, with what it was found by. */
export function DetectedConflicts({ detected }: { detected: readonly DetectedConflict[] }) {
  const text = useText();
  if (detected.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-font-size-16">
      {detected.map(({ kind, evidence }) => (
        <li key={kind + evidence}>{text(DETECTED_LABELS[kind], { evidence })}</li>
      ))}
    </ul>
  );
}
