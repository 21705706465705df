import { MOST_CHARACTERS } from '~/domain/verification/schema';
import type { FormReply } from '~/forms/form-reply';
import type { Choice } from '../choices';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface DecisionFormProps {
  /** Of the standing that the page shows. */
  version: number;
  reply: FormReply | null | undefined;
  legend: string;
  choices: readonly Choice[];
  /** The label of the reason, needed where the second person does not agree. */
  reasonLabel: string;
}

/** A second person agrees with what somebody proposed, or says why not. */
export function DecisionForm({ version, reply, legend, choices, reasonLabel }: DecisionFormProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} />
      <RadiosField {...form} name="decision" label={legend} choices={choices} />
      <TextareaField {...form} name="text" label={reasonLabel} maxCharacters={MOST_CHARACTERS} />
      <SubmitButton>{text('verification.decide')}</SubmitButton>
    </PortalForm>
  );
}
