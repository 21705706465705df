import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { useText } from '~/components/portal-context';
import { ChecklistFields } from '~/components/verification/checklist-fields';
import { OUTCOMES } from '~/domain/verification/checklist';
import { MOST_CHARACTERS } from '~/domain/verification/schema';
import { DEFAULT_MONTHS } from '~/domain/verification/validity';
import type { FormReply } from './form-reply';

interface CheckFormProps {
  /** Of the standing, and of the profile, that the page shows. */
  version: number;
  seal: string;
  reply: FormReply | null | undefined;
}

/** Ends a check: the checklist, the outcome, and what is said to the organisation (`conclusionSchema`). */
export function CheckForm({ version, seal, reply }: CheckFormProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values ?? { months: String(DEFAULT_MONTHS) } };
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seal" value={seal} />
      <h2 className="govuk-heading-m">{text('verification.checklist.title')}</h2>
      <ChecklistFields form={form} />
      <h2 className="govuk-heading-m">{text('verification.outcome.title')}</h2>
      <RadiosField
        {...form}
        name="outcome"
        label={text('verification.outcome')}
        choices={OUTCOMES.map((value) => ({
          value,
          label: text(`verification.outcome.${value}`),
          hint: text(`verification.outcome.${value}.hint`),
        }))}
      />
      <TextField
        {...form}
        name="months"
        label={text('verification.months')}
        hint={text('verification.months.hint')}
        width={3}
        inputMode="numeric"
      />
      <TextareaField
        {...form}
        name="text"
        label={text('verification.said')}
        hint={text('verification.said.hint')}
        maxCharacters={MOST_CHARACTERS}
      />
      <SubmitButton>{text('verification.check.submit')}</SubmitButton>
    </PortalForm>
  );
}
