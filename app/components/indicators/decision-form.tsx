import type { FormReply } from '~/forms/form-reply';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import type { ValuePage } from './value-facts';

/** The manager's word on a reported value. */
export function DecisionForm({ page, reply }: { page: ValuePage; reply: FormReply | undefined }) {
  const text = useText();
  if (page.reported?.state !== 'reported' && !reply) return <InsetText>{text('indicators.error.decided')}</InsetText>;
  const field = { errors: reply?.errors, values: reply?.values };
  const seen = reply?.values.version;
  return (
    <PortalForm>
      <input type="hidden" name="version" value={typeof seen === 'string' ? seen : page.indicator.version} />
      <RadiosField
        {...field}
        name="decision"
        label={text('indicators.decide')}
        choices={(['approve', 'return'] as const).map((value) => ({ value, label: text(`indicators.${value}`) }))}
      />
      <TextareaField
        {...field}
        name="reason"
        label={text('indicators.reason')}
        hint={text('indicators.reason.hint')}
        maxCharacters={2_000}
      />
      <SubmitButton>{text('indicators.decide.submit')}</SubmitButton>
    </PortalForm>
  );
}
