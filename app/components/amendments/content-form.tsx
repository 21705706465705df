import type { getAmendedContent } from '#server/amendments/get-amendments';
import { amendedFields } from '~/domain/agreements/amended-content';
import type { FormReply } from '~/forms/form-reply';
import { fold } from '~/forms/unfold';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { ScheduleFields } from '../schedules/schedule-fields';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface ContentFormProps {
  amended: Awaited<ReturnType<typeof getAmendedContent>>;
  version: number;
  /** What the keys of a new milestone and a new budget line begin with. */
  newKeys: { milestone: string; line: string };
  reply: FormReply | undefined;
}

/** The end, the amount, the milestones and the budget lines of an agreement as they are to be. */
export function ContentForm({ amended, version, newKeys, reply }: ContentFormProps) {
  const { text } = usePortal();
  const { shown, inForce, languages, staying } = amended;
  const { currency } = shown.amount;
  const field = reply ?? { errors: {}, values: fold(amendedFields(shown)) };
  const seen = reply?.values.version;
  const known = new Map([...inForce.milestones, ...shown.milestones].map((one) => [one.key, one]));
  return (
    <PortalForm>
      <input type="hidden" name="version" value={typeof seen === 'string' ? seen : version} autoComplete="off" />
      <DateField {...field} name="endsOn" label={text('amendments.field.endsOn')} />
      <TextField
        {...field}
        name="amount"
        label={text('amendments.field.whole')}
        hint={text('amendments.sum')}
        inputMode="decimal"
        width={10}
        suffix={currency}
      />
      <ScheduleFields
        reply={field}
        languages={languages}
        currency={currency}
        milestones={[...known.values()]}
        newKeys={newKeys}
        staying={staying}
      />
      <SubmitButton>{text('amendments.save')}</SubmitButton>
    </PortalForm>
  );
}
