import { FILE_STATE_LABELS } from '~/domain/files/labels';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { FileField } from './file-field';
import type { FieldProps } from './field-frame';
import type { ListedFile } from './file-list';
import { PlainTable } from './plain-table';
import { useText } from './portal-context';
import { StatusTag } from './status-tag';
import { SubmitButton } from './submit-button';

interface FormFilesProps extends Pick<FieldProps, 'errors' | 'values'> {
  files: readonly Pick<ListedFile, 'id' | 'name' | 'size' | 'state'>[];
  label: string;
  /** On the button that keeps a file and shows the form again. */
  addLabel: string;
}

/** The files of a form that has other fields too: those that are there, each with its removal, and one more. */
export function FormFiles({ files, label, addLabel, ...field }: FormFilesProps) {
  const text = useText();
  return (
    <>
      {files.length > 0 && (
        <PlainTable
          caption={text('documents.count', { count: files.length })}
          captionSize="s"
          rows={files}
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
        label={label}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
      />
      <p>
        <SubmitButton kind="secondary" name="go" value="file">
          {addLabel}
        </SubmitButton>
      </p>
    </>
  );
}
