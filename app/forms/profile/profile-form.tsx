import type { ReactElement } from 'react';
import { ButtonGroup } from '~/components/button-group';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { PROFILE_SECTIONS, type ProfileContent, type ProfileSection } from '~/domain/organisations/profile-schema';
import type { FormReply } from '../form-reply';
import { fold } from '../unfold';
import { CapacityFields, FinanceFields } from './means-fields';
import { ContactsFields, GovernanceFields } from './people-fields';
import type { ProfileFieldsProps } from './profile-fields';
import { IdentificationFields } from './registration-fields';
import { SECTIONS_WITH_FILES } from './uploads';
import { ExperienceFields, MandateFields } from './work-fields';

const FIELDS: Record<ProfileSection, (props: ProfileFieldsProps) => ReactElement> = {
  identification: IdentificationFields,
  contacts: ContactsFields,
  governance: GovernanceFields,
  mandate: MandateFields,
  experience: ExperienceFields,
  finance: FinanceFields,
  capacity: CapacityFields,
};

interface ProfileFormProps extends Pick<ProfileFieldsProps, 'services' | 'places' | 'files'> {
  section: ProfileSection;
  content: ProfileContent;
  version: number;
  /** What was typed before, with its mistakes. */
  reply: FormReply | null | undefined;
}

/** The form of one section of the profile. */
export function ProfileForm({ section, content, version, reply, ...choices }: ProfileFormProps) {
  const text = useText();
  const Fields = FIELDS[section];
  const values = reply?.values ?? fold(content[section]);
  return (
    <PortalForm
      action={`/organisation/profile/${section}`}
      encType={SECTIONS_WITH_FILES.includes(section) ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
    >
      <input type="hidden" name="version" value={reply?.values.version ?? version} autoComplete="off" />
      {/* The key to press Enter with: the first button of a form is the one that browsers take. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
      <Fields {...choices} errors={reply?.errors} values={values} />
      <ButtonGroup>
        <SubmitButton>{text('profile.save')}</SubmitButton>
        {section !== PROFILE_SECTIONS.at(-1) && (
          <SubmitButton kind="secondary" name="then" value="next">
            {text('profile.saveNext')}
          </SubmitButton>
        )}
        <a className="govuk-link" href="/organisation/profile">
          {text('profile.back')}
        </a>
      </ButtonGroup>
    </PortalForm>
  );
}
