import { CHECK_OUTCOME_LABELS } from '~/domain/applications/labels';
import type { EligibilityCheck } from '~/domain/eligibility/checks';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** What the portal has checked of an organisation, each in a sentence with its outcome. */
export function EligibilityList({ checks }: { checks: readonly EligibilityCheck[] }) {
  const { locale, text } = usePortal();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {checks.map(({ name, outcome, says, day, count }) => (
        <li key={name}>
          <StatusTag status={outcome} labels={CHECK_OUTCOME_LABELS} />{' '}
          {text(says, { day: day ? formatDate(locale, startOfPortalDay(day)) : '', count: count ?? 0 })}
        </li>
      ))}
    </ul>
  );
}
