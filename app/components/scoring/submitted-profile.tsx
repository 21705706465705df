import type { ReadableSubmission } from '#server/scoring/get-readable-submission';
import { PROFILE_SECTIONS } from '~/domain/organisations/profile-schema';
import { Details } from '../details';
import { ProfileSectionView } from '../organisation-profile/profile-section-view';
import { usePortal } from '../portal-context';

type Profile = NonNullable<NonNullable<ReadableSubmission['identity']>['profile']>;

/** The organisation's profile as it was when it submitted, section by section, each opened by whoever wants it. */
export function SubmittedProfile({ content, names }: Profile) {
  const { text, locale } = usePortal();
  return (
    <section aria-labelledby="application-profile">
      <h3 className="govuk-heading-m" id="application-profile">
        {text('scoring.profile')}
      </h3>
      {PROFILE_SECTIONS.map((section) => (
        <Details key={section} summary={text(`profile.section.${section}`)}>
          <ProfileSectionView section={section} content={content} context={{ text, locale, names }} filesNamedOnly />
        </Details>
      ))}
    </section>
  );
}
