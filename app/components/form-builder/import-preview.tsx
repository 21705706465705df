import { formCompleteness } from '~/domain/applications/form-texts';
import type { ExportedForm } from '~/domain/form-builder/exported-form';
import { questionsOf } from '~/domain/applications/conditions';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { CompletenessMeter } from '../completeness-meter';
import { FormOutline } from '../form-outline';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';

interface ImportPreviewProps {
  exported: ExportedForm;
  altered: boolean;
  /** What was read, to be sent again. */
  text: string;
}

/** What an imported form holds, before it is saved. */
export function ImportPreview({ exported, altered, text: read }: ImportPreviewProps) {
  const { text, locale } = usePortal();
  const { name, form, template, version } = exported;
  return (
    <>
      <h2 className="govuk-heading-m">{inLanguage(name, locale) || text('formBuilder.import.unnamed')}</h2>
      <p className="govuk-body">
        {text('formBuilder.import.holds', { sections: form.sections.length, questions: questionsOf(form).length })}
      </p>
      {template && (
        <p className="govuk-body portal-quiet">
          {version
            ? text('formBuilder.import.fromVersion', { template, number: version })
            : text('formBuilder.import.fromTemplate', { template })}
        </p>
      )}
      {altered && <WarningText>{text('formBuilder.import.altered')}</WarningText>}
      <CompletenessMeter languages={formCompleteness(form)} />
      <FormOutline definition={form} />
      <PortalForm>
        <input type="hidden" name="text" value={read} autoComplete="off" />
        <ButtonGroup>
          <SubmitButton name="then" value="save">
            {text('formBuilder.import.save')}
          </SubmitButton>
          <a className="govuk-link" href="?">
            {text('formBuilder.import.other')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
