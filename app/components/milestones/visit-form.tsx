import type { MilestonePage } from '#server/milestones/get-milestone';
import { OPINION_LABELS } from '~/domain/milestones/labels';
import { DELIVERABLE_STATES } from '~/domain/milestones/report-form';
import type { FormReply } from '~/forms/form-reply';
import { FormFiles } from '../form-files';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { versionOf } from './version-of';

/** What a visit found; one form, so that nothing typed is lost while files are added or removed. */
export function VisitForm({ page, reply }: { page: MilestonePage; reply: FormReply | undefined }) {
  const text = useText();
  const { milestone, may } = page;
  const field = { values: reply?.values, errors: reply?.errors };
  if (!may.visit && !reply) return <InsetText>{text('milestones.error.noVisit')}</InsetText>;
  return (
    <PortalForm encType="multipart/form-data">
      {/* The Enter key presses the first button of a form: it must not remove a file. */}
      <button type="submit" name="go" value="record" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('milestones.visit.submit')}
      </button>
      <input type="hidden" name="version" value={versionOf(reply) ?? milestone.version} autoComplete="off" />
      <RadiosField
        {...field}
        name="opinion"
        label={text('milestones.visit.opinion')}
        choices={DELIVERABLE_STATES.map((value) => ({ value, label: text(OPINION_LABELS[value]) }))}
      />
      <TextareaField
        {...field}
        name="text"
        label={text('milestones.visit.text')}
        hint={text('milestones.visit.text.hint')}
      />
      <FormFiles
        {...field}
        files={milestone.visitFiles}
        label={text('milestones.visit.files')}
        addLabel={text('milestones.visit.addFile')}
      />
      <SubmitButton name="go" value="record">
        {text('milestones.visit.submit')}
      </SubmitButton>
    </PortalForm>
  );
}
