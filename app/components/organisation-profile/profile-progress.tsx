import { overallCompleteness, type Completeness } from '~/domain/organisations/profile-gaps';
import { useText } from '../portal-context';

/** How much of a profile is there: a meter and its numbers. */
export function ProfileProgress({ completeness }: { completeness: Completeness }) {
  const text = useText();
  const { there, wanted, percent } = overallCompleteness(completeness);
  return (
    <p className="govuk-body portal-progress">
      <meter className="portal-meter" min={0} max={wanted} value={there} aria-label={text('profile.progress.meter')} />{' '}
      {there === wanted ? text('profile.progress.all') : text('profile.progress', { there, wanted, percent })}
    </p>
  );
}
