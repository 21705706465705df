import type { ExportedRubric } from '~/domain/rubrics/exported-rubric';
import { rubricFaults } from '~/domain/rubrics/rules';
import { rubricCompleteness } from '~/domain/rubrics/texts';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { CompletenessMeter } from '../completeness-meter';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RubricTable } from '../rubric-table';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';
import { RubricFaults } from './rubric-faults';

interface RubricImportPreviewProps {
  exported: ExportedRubric;
  altered: boolean;
  /** What was read, to be sent again. */
  text: string;
}

/** What an imported rubric holds, before it is saved. */
export function RubricImportPreview({ exported: { name, rubric }, altered, text: read }: RubricImportPreviewProps) {
  const { text, locale } = usePortal();
  return (
    <>
      <h2 className="govuk-heading-m">{inLanguage(name, locale)}</h2>
      {altered && <WarningText>{text('rubrics.import.altered')}</WarningText>}
      <RubricFaults faults={rubricFaults(rubric)} />
      <CompletenessMeter languages={rubricCompleteness(rubric)} />
      <RubricTable rubric={rubric} caption={text('rubrics.weigh')} />
      <PortalForm>
        <input type="hidden" name="text" value={read} autoComplete="off" />
        <ButtonGroup>
          <SubmitButton name="then" value="save">
            {text('rubrics.new.begin')}
          </SubmitButton>
          <a className="govuk-link" href="?">
            {text('formBuilder.import.other')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
