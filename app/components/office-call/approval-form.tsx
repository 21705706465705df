import type { FormReply } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { WarningText } from '../warning-text';

interface ApprovalFormProps {
  number: number;
  version: number;
  /** The ceilings go beyond the programme's money: it takes a reason. */
  overBudget: boolean;
  reply: FormReply | null | undefined;
}

/** Approves: a first version now or at a set time, an addendum at once. */
export function ApprovalForm({ number, version, overBudget, reply }: ApprovalFormProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values ?? { when: 'now' } };
  return (
    <PortalForm>
      <input type="hidden" name="number" value={number} autoComplete="off" />
      <input type="hidden" name="version" value={version} autoComplete="off" />
      {number === 1 && (
        <>
          <RadiosField
            {...form}
            name="when"
            label={text('callApproval.approval.when')}
            choices={[
              { value: 'now', label: text('callApproval.approval.now') },
              { value: 'later', label: text('callApproval.approval.later') },
            ]}
          />
          <DateField {...form} name="publishAt" label={text('callApproval.approval.publishAt')} withTime />
        </>
      )}
      {overBudget && (
        <>
          <WarningText>{text('calls.error.overBudget')}</WarningText>
          <TextareaField
            {...form}
            name="overBudgetReason"
            label={text('callApproval.approval.overBudgetReason')}
            hint={text('callApproval.approval.overBudgetReason.hint')}
            rows={4}
          />
        </>
      )}
      <SubmitButton>
        {text(number === 1 ? 'callApproval.approval.publish' : 'callApproval.approval.publishAddendum')}
      </SubmitButton>
    </PortalForm>
  );
}
