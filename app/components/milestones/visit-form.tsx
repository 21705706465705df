import type { MilestonePage } from '#server/milestones/get-milestone';
import { FILE_STATE_LABELS } from '~/domain/files/labels';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { OPINION_LABELS } from '~/domain/milestones/labels';
import { DELIVERABLE_STATES } from '~/domain/milestones/report-form';
import type { FormReply } from '~/forms/form-reply';
import { FileField } from '../file-field';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { StatusTag } from '../status-tag';
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
      {milestone.visitFiles.length > 0 && (
        <PlainTable
          caption={text('documents.count', { count: milestone.visitFiles.length })}
          captionSize="s"
          rows={milestone.visitFiles}
          keyOf={({ id }) => id}
          columns={[
            { label: text('documents.name'), cell: ({ name }) => name },
            { label: text('documents.size'), cell: ({ size }) => size },
            {
              label: text('documents.state'),
              cell: ({ state }) => <StatusTag status={state} labels={FILE_STATE_LABELS} />,
            },
            {
              label: text('documents.act'),
              cell: ({ id, name }) => (
                <SubmitButton kind="secondary" name="remove" value={id}>
                  {text('documents.remove.of', { name })}
                </SubmitButton>
              ),
            },
          ]}
        />
      )}
      <FileField
        {...field}
        name="files"
        label={text('milestones.visit.files')}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
      />
      <p>
        <SubmitButton kind="secondary" name="go" value="file">
          {text('milestones.visit.addFile')}
        </SubmitButton>
      </p>
      <SubmitButton name="go" value="record">
        {text('milestones.visit.submit')}
      </SubmitButton>
    </PortalForm>
  );
}
