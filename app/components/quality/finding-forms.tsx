import type { FindingPage } from '#server/quality/get-quality';
import type { FormReply } from '~/forms/form-reply';
import { FormFiles } from '../form-files';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface FindingFormProps {
  page: FindingPage;
  reply: FormReply | undefined;
}

const Version = ({ page, reply }: FindingFormProps) => (
  <input
    type="hidden"
    name="version"
    value={String(reply?.values.version ?? page.finding.version)}
    autoComplete="off"
  />
);

/** What the provider did about a finding. */
export function CorrectionForm({ page, reply }: FindingFormProps) {
  const text = useText();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm encType="multipart/form-data">
      {/* The Enter key presses the first button of a form: it must not remove a file. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('quality.correction.submit')}
      </button>
      <Version page={page} reply={reply} />
      <TextareaField
        {...field}
        name="text"
        label={text('quality.correction')}
        hint={text('quality.correction.hint')}
        maxCharacters={2_000}
      />
      <FormFiles
        {...field}
        files={page.files}
        label={text('quality.correction.files')}
        addLabel={text('quality.correction.addFile')}
      />
      <SubmitButton>{text('quality.correction.submit')}</SubmitButton>
    </PortalForm>
  );
}

/** The visitor's word on a correction. */
export function ClosingForm({ page, reply }: FindingFormProps) {
  const text = useText();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <Version page={page} reply={reply} />
      <RadiosField
        {...field}
        name="decision"
        label={text('quality.decision')}
        choices={(['close', 'return'] as const).map((value) => ({ value, label: text(`quality.decision.${value}`) }))}
      />
      <TextareaField {...field} name="text" label={text('quality.seen')} maxCharacters={2_000} />
      <SubmitButton>{text('quality.save')}</SubmitButton>
    </PortalForm>
  );
}
