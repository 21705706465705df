import type { SheetPage } from '#server/scoring/get-sheet';
import { SHEET_LENGTHS, sheetFormValues } from '~/domain/scoring/sheet-form';
import type { DeviceKeep } from '~/forms/device-keep';
import type { FormReply } from '~/forms/form-reply';
import { totalText } from '~/forms/scoring-total';
import { AutosaveStatus } from '../autosave-status';
import { ButtonGroup } from '../button-group';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { CriterionFields } from './criterion-fields';

interface SheetFormProps {
  page: SheetPage;
  keep: DeviceKeep;
  /** What was typed before, where it could not be saved. */
  reply: FormReply | null | undefined;
}

/** The sheet while it is filled in: it saves itself, and works as a plain form. */
export function SheetForm({ page, keep, reply }: SheetFormProps) {
  const { text, locale } = usePortal();
  const { submission, rubric, sheet, total, place } = page;
  const here = `/evaluations/${submission.callId}/sheets/${submission.applicationId}`;
  const state = { values: { ...sheetFormValues(sheet.content), ...reply?.values }, errors: reply?.errors };
  const version = state.values.version ?? String(sheet.version);
  return (
    <PortalForm action={here} autosave={`${here}/autosave`} keep={keep}>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      {/* What the Enter key presses: the first button of a form. */}
      <button type="submit" name="go" value="stay" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('scoring.desk.save')}
      </button>
      <p className="govuk-hint portal-desk__keys">{text('scoring.desk.keys')}</p>
      <CriterionFields rubric={rubric} {...state} />
      {rubric.hasPrice && <p className="govuk-body">{text('scoring.desk.price')}</p>}
      <TextareaField
        {...state}
        name="strengths"
        label={text('scoring.desk.strengths')}
        hint={text('scoring.desk.whole.hint')}
        maxCharacters={SHEET_LENGTHS.whole}
      />
      <TextareaField
        {...state}
        name="weaknesses"
        label={text('scoring.desk.weaknesses')}
        hint={text('scoring.desk.whole.hint')}
        maxCharacters={SHEET_LENGTHS.whole}
      />
      <TextareaField
        {...state}
        name="notes"
        label={text('scoring.desk.notes')}
        hint={text('scoring.desk.notes.hint')}
        maxCharacters={SHEET_LENGTHS.notes}
      />
      <div className="portal-desk__foot">
        <p className="govuk-body govuk-!-font-weight-bold" data-shown="total">
          {totalText(total, locale, text)}
        </p>
        <AutosaveStatus />
        <ButtonGroup>
          <SubmitButton name="go" value="check">
            {text('scoring.desk.check')}
          </SubmitButton>
          {place.after && (
            <SubmitButton kind="secondary" name="go" value="next">
              {text('scoring.desk.saveNext')}
            </SubmitButton>
          )}
          <SubmitButton kind="secondary" name="go" value="stay">
            {text('scoring.desk.save')}
          </SubmitButton>
        </ButtonGroup>
      </div>
    </PortalForm>
  );
}
