import { useText } from '~/components/portal-context';
import { POLICIES, TARGET_GROUPS } from '~/domain/organisations/profile-choices';
import { Amount, Day, Line, SeveralEntries, SeveralOf, Texts, Whole, YesNo } from './answers';
import { DocumentAnswer } from './document-answer';
import type { ProfileFieldsProps } from './profile-fields';
import { ProfileItems } from './profile-items';

export function MandateFields(form: ProfileFieldsProps) {
  const text = useText();
  return (
    <>
      <Texts form={form} name="mission" help="text" max={3_000} rows={6} />
      <SeveralOf form={form} name="targetGroups" of={TARGET_GROUPS} />
      <SeveralEntries form={form} name="services" help="services" of={form.services} />
      <SeveralEntries form={form} name="places" help="places" of={form.places} />
      <p className="govuk-body">{text('profile.hint.policies')}</p>
      {POLICIES.map((policy) => {
        const at = `policies.${policy}`;
        return (
          <fieldset key={policy} className="govuk-fieldset portal-item">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
              {text(`profile.field.${policy}`)}
            </legend>
            <YesNo form={form} name={`${at}.adopted`} />
            <Line form={form} name={`${at}.focalPoint`} />
            <Day form={form} name={`${at}.validUntil`} />
            <DocumentAnswer form={form} name={`${at}.fileId`} />
          </fieldset>
        );
      })}
    </>
  );
}

export function ExperienceFields(form: ProfileFieldsProps) {
  return (
    <>
      <ProfileItems form={form} list="projects" help="projects">
        {(at) => (
          <>
            <Texts form={form} name={`${at}.title`} help="text" max={300} rows={2} />
            <div className="portal-fields">
              <Line form={form} name={`${at}.donor`} />
              <Line form={form} name={`${at}.place`} />
              <Whole form={form} name={`${at}.from`} />
              <Whole form={form} name={`${at}.until`} />
              <Amount form={form} name={`${at}.amount`} />
              <Whole form={form} name={`${at}.people`} />
            </div>
            <Texts form={form} name={`${at}.result`} help="text" max={2_000} />
          </>
        )}
      </ProfileItems>
      <ProfileItems form={form} list="references" help="references">
        {(at) => (
          <div className="portal-fields">
            <Line form={form} name={`${at}.name`} />
            <Line form={form} name={`${at}.institution`} />
            <Line form={form} name={`${at}.position`} />
            <Line form={form} name={`${at}.phone`} type="tel" />
            <Line form={form} name={`${at}.email`} type="email" />
          </div>
        )}
      </ProfileItems>
    </>
  );
}
