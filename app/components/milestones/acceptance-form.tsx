import type { MilestonePage } from '#server/milestones/get-milestone';
import type { FormReply } from '~/forms/form-reply';
import { formatMoney } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';
import { TextareaField } from '../textarea-field';
import { versionOf } from './version-of';

/** Asks how much of a milestone is accepted. */
export function AcceptanceForm({ page, reply }: { page: MilestonePage; reply: FormReply | undefined }) {
  const { text, locale } = usePortal();
  const { milestone, reports } = page;
  const { currency, kind, retention } = milestone;
  const left = formatMoney(locale, { amount: milestone.left, currency });
  const [latest] = reports;
  if (!reply && milestone.state !== 'reported') {
    return <InsetText>{text('milestones.error.notReported')}</InsetText>;
  }
  return (
    <PortalForm>
      <p className="govuk-body">
        <LocalizedText value={milestone.title} />
        {': '}
        {text('milestones.left')} {left}
      </p>
      {kind === 'report' && retention > 0 && (
        <InsetText>{text('milestones.accept.retention', { percent: retention })}</InsetText>
      )}
      {kind === 'final' && <InsetText>{text('milestones.accept.final')}</InsetText>}
      <input type="hidden" name="version" value={versionOf(reply) ?? latest?.version ?? 1} autoComplete="off" />
      <RadiosField
        name="kind"
        label={text('milestones.accept.kind')}
        values={reply?.values}
        errors={reply?.errors}
        choices={[
          { value: 'whole', label: text('milestones.accept.whole', { amount: left }) },
          { value: 'part', label: text('milestones.accept.part') },
        ]}
      />
      <TextField
        name="amount"
        label={text('milestones.accept.amount', { currency })}
        hint={text('milestones.accept.amount.hint')}
        inputMode="decimal"
        width={10}
        values={reply?.values}
        errors={reply?.errors}
      />
      <TextareaField
        name="comment"
        label={text('milestones.accept.comment')}
        hint={text('milestones.accept.comment.hint')}
        values={reply?.values}
        errors={reply?.errors}
      />
      <SubmitButton>{text('milestones.accept.submit')}</SubmitButton>
    </PortalForm>
  );
}
