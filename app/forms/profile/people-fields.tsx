import { useText } from '~/components/portal-context';
import { SIGNING_POWERS } from '~/domain/organisations/profile-choices';
import { Day, Line, OneOf, Texts, Whole } from './answers';
import { DocumentAnswer } from './document-answer';
import type { ProfileFieldsProps } from './profile-fields';
import { ProfileItems } from './profile-items';

/** Name, position and how to reach somebody. */
function Person({ form, at }: { form: ProfileFieldsProps; at: string }) {
  return (
    <div className="portal-fields">
      <Line form={form} name={`${at}.name`} />
      <Line form={form} name={`${at}.position`} />
      <Line form={form} name={`${at}.phone`} type="tel" />
      <Line form={form} name={`${at}.email`} type="email" />
    </div>
  );
}

export function ContactsFields(form: ProfileFieldsProps) {
  const text = useText();
  return (
    <>
      <Texts form={form} name="address" help="text" max={500} rows={3} />
      <Line form={form} name="phone" type="tel" width={20} />
      <Line form={form} name="email" type="email" width={30} />
      <Line form={form} name="website" width={30} />
      <fieldset className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{text('profile.field.contact')}</legend>
        <Person form={form} at="contact" />
      </fieldset>
      <ProfileItems form={form} list="signatories" help="signatories">
        {(at) => (
          <>
            <Person form={form} at={at} />
            <OneOf form={form} name={`${at}.power`} of={SIGNING_POWERS} />
            <Day form={form} name={`${at}.validUntil`} help="powerUntil" />
            <DocumentAnswer form={form} name={`${at}.fileId`} />
          </>
        )}
      </ProfileItems>
    </>
  );
}

export function GovernanceFields(form: ProfileFieldsProps) {
  const holder = (at: string) => (
    <div className="portal-fields">
      <Line form={form} name={`${at}.name`} />
      <Line form={form} name={`${at}.position`} />
      <Whole form={form} name={`${at}.since`} />
    </div>
  );
  return (
    <>
      <Texts form={form} name="body" help="text" max={2_000} rows={6} />
      <Whole form={form} name="meetings" width={3} />
      <ProfileItems form={form} list="members">
        {holder}
      </ProfileItems>
      <ProfileItems form={form} list="officers" help="officers">
        {holder}
      </ProfileItems>
    </>
  );
}
