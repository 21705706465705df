import { CheckboxField } from '~/components/checkbox-field';
import { useText } from '~/components/portal-context';
import { LEGAL_FORMS } from '~/domain/organisations/profile-choices';
import { Day, Line, OneOf, Paragraph, Texts, YesNo } from './answers';
import { DocumentAnswer } from './document-answer';
import type { ProfileFieldsProps } from './profile-fields';

export function IdentificationFields(form: ProfileFieldsProps) {
  const text = useText();
  return (
    <>
      <Texts form={form} name="names" help="names" max={300} rows={2} />
      <Line form={form} name="shortName" width={10} />
      <OneOf form={form} name="legalForm" of={LEGAL_FORMS} />
      <Line form={form} name="registrationNumber" width={20} autoComplete="off" />
      <Day form={form} name="registeredOn" />
      <Line form={form} name="registeredBy" />
      <Line form={form} name="taxNumber" width={20} autoComplete="off" />
      <YesNo form={form} name="hasCertificate" />
      <fieldset className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          {text('profile.field.certificate')}
        </legend>
        <Line form={form} name="certificate.number" width={20} autoComplete="off" />
        <Day form={form} name="certificate.issuedOn" />
        <Day form={form} name="certificate.validUntil" />
        <CheckboxField
          errors={form.errors}
          values={form.values}
          name="certificate.permanent"
          label={text('profile.field.permanent')}
        />
        <DocumentAnswer form={form} name="certificate.fileId" />
      </fieldset>
      <Paragraph form={form} name="noCertificateReason" help="noCertificateReason" max={1_000} />
      <fieldset className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{text('profile.field.charter')}</legend>
        <Day form={form} name="charter.adoptedOn" />
        <DocumentAnswer form={form} name="charter.fileId" />
      </fieldset>
    </>
  );
}
