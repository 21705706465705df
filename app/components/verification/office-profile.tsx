import { overallCompleteness, type Completeness } from '~/domain/organisations/profile-gaps';
import { Details } from '../details';
import { ProfileView, type ProfileViewProps } from '../organisation-profile/profile-view';
import { useText } from '../portal-context';

interface OfficeProfileProps {
  profile: Omit<ProfileViewProps, 'today'> & { completeness: Completeness };
  /** The country's calendar day, `2026-11-22`. */
  today: string;
}

/** What an organisation tells of itself, opened by whoever checks it. */
export function OfficeProfile({ profile, today }: OfficeProfileProps) {
  const text = useText();
  const { percent } = overallCompleteness(profile.completeness);
  return (
    <>
      <h2 className="govuk-heading-m">{text('verification.profile.title')}</h2>
      <Details summary={text('verification.profile.open', { percent })}>
        <ProfileView {...profile} today={today} />
      </Details>
    </>
  );
}
