import type { OfficeAppeal } from '#server/appeals/get-office-appeal';
import { MOST_REASONS, MOST_SUMMARY } from '~/domain/appeals/schema';
import { APPEAL_OUTCOMES, REDONE_STAGES } from '~/domain/appeals/status';
import type { FormReply } from '~/forms/form-reply';
import { LocalizedField } from '../localized-field';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';

interface OutcomeFormProps {
  appeal: OfficeAppeal;
  reply: FormReply | null | undefined;
}

/** How an appeal ends, what is done again, and the reasons, for the organisation and for the public. */
export function OutcomeForm({ appeal: { version, languages }, reply }: OutcomeFormProps) {
  const text = useText();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} />
      <RadiosField
        {...field}
        name="outcome"
        label={text('appeals.decide.question')}
        choices={APPEAL_OUTCOMES.map((value) => ({
          value,
          label: text(`appeals.decide.${value}`),
          hint: text(`appeals.decide.${value}.hint`),
        }))}
      />
      <RadiosField
        {...field}
        name="redo"
        label={text('appeals.redo')}
        hint={text('appeals.redo.hint')}
        choices={REDONE_STAGES.map((value) => ({ value, label: text(`appeals.redo.${value}`) }))}
      />
      <LocalizedField
        {...field}
        name="reason"
        label={text('appeals.reason')}
        hint={text('appeals.reason.hint')}
        languages={languages}
        rows={8}
        maxCharacters={MOST_REASONS}
      />
      <LocalizedField
        {...field}
        name="summary"
        label={text('appeals.summary')}
        hint={text('appeals.summary.hint')}
        languages={languages}
        rows={4}
        maxCharacters={MOST_SUMMARY}
      />
      <WarningText>{text('appeals.decide.warning')}</WarningText>
      <SubmitButton>{text('appeals.decide.submit')}</SubmitButton>
    </PortalForm>
  );
}
