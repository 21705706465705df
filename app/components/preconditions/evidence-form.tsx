import type { ShownPrecondition } from '#server/preconditions/get-preconditions';
import { FILE_STATE_LABELS } from '~/domain/files/labels';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { MOST_SAID } from '~/domain/preconditions/schema';
import type { FormReply } from '~/forms/form-reply';
import { formatBytes } from '~/locales/formats';
import { FileField } from '../file-field';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import type { EvidenceFile } from './precondition-head';

interface EvidenceFormProps {
  item: ShownPrecondition;
  files: readonly EvidenceFile[];
  reply: FormReply | undefined;
}

/** How an organisation shows that a precondition is met; one form, so that nothing typed is lost while files are added. */
export function EvidenceForm({ item, files, reply }: EvidenceFormProps) {
  const { text } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? { note: item.evidence?.note ?? '' } };
  return (
    <PortalForm encType="multipart/form-data">
      {/* The Enter key presses the first button of a form: it must not remove a file. */}
      <button type="submit" name="go" value="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('preconditions.give')}
      </button>
      <input type="hidden" name="version" value={item.version} />
      <TextareaField
        {...field}
        name="note"
        label={text('preconditions.note')}
        hint={text('preconditions.note.hint')}
        rows={6}
        maxCharacters={MOST_SAID}
      />
      {files.length > 0 && <FilesToGive files={files} />}
      <FileField
        {...field}
        name="files"
        label={text('preconditions.files')}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
      />
      <p>
        <SubmitButton kind="secondary" name="go" value="file">
          {text('preconditions.files.add')}
        </SubmitButton>
      </p>
      <SubmitButton name="go" value="submit">
        {text('preconditions.give')}
      </SubmitButton>
    </PortalForm>
  );
}

function FilesToGive({ files }: { files: readonly EvidenceFile[] }) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={text('documents.count', { count: files.length })}
      captionSize="s"
      rows={files}
      keyOf={({ id }) => id}
      columns={[
        { label: text('documents.name'), cell: ({ name }) => name },
        { label: text('documents.size'), cell: ({ bytes }) => formatBytes(locale, bytes) },
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
  );
}
