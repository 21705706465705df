import type { SerializeFrom } from '@remix-run/node';
import type { AppointmentPage } from '#server/committee/get-appointment';
import { emptyLocalized } from '~/domain/shared/localized';
import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';

/** What the call was published with of its committee. */
export function CommitteeRules({
  rules,
  institutions,
}: Pick<SerializeFrom<AppointmentPage>, 'rules' | 'institutions'>) {
  const text = useText();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {rules.seats.map(({ institutionId, seats }) => (
        <li key={institutionId}>
          <LocalizedText value={institutions[institutionId] ?? emptyLocalized()} />
          {`: ${text('committee.rules.seats', { count: seats ?? 0 })}`}
        </li>
      ))}
      <li>{text('committee.rules.institutions', { count: rules.minInstitutions ?? 2 })}</li>
      {rules.quorum !== null && <li>{text('committee.rules.quorum', { count: rules.quorum })}</li>}
      <li>{text('committee.rules.voting')}</li>
    </ul>
  );
}
