import { LocalizedParagraphs } from '../localized-text';
import { useText } from '../portal-context';
import type { ShownContent } from './shown-content';
import { eligibilityChecks } from '~/domain/calls/eligibility-checks';

/** Who can apply: in the call's own words, and what the portal checks by itself. */
export function EligibilitySection({ content: { eligibility } }: ShownContent) {
  const text = useText();
  const checks = eligibilityChecks(eligibility);
  return (
    <>
      <LocalizedParagraphs value={eligibility.criteria} />
      {checks.length > 0 && (
        <>
          <p className="govuk-body">{text('publicCalls.checks')}</p>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {checks.map(({ key, values }) => (
              <li key={key}>{text(key, values)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
