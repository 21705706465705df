import type { FormEvent } from 'react';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import type { FieldErrors } from '~/forms/field-errors';
import { useFileUpload } from '~/forms/use-file-upload';
import { fieldId } from './field-frame';
import { FileField } from './file-field';
import { PortalForm } from './portal-form';
import { usePortal } from './portal-context';
import { SubmitButton } from './submit-button';

export interface FileUploadProps {
  /** Name and label of the file field of the plain form. */
  name: string;
  label: string;
  submit: string;
  /** What the file will belong to, as `organisation:<id>`. */
  subject: string;
  /** Where scripts go when the portal has the file. */
  doneHref: string;
  errors?: FieldErrors | undefined;
}

/**
 * A form that sends one file. Without script it posts as any form; with it, the file goes in pieces, its progress is
 * shown, and a line that breaks costs only the piece that was on its way.
 */
export function FileUpload({ name, label, submit, subject, doneHref, errors }: FileUploadProps) {
  const { text } = usePortal();
  const upload = useFileUpload(subject, text, () => window.location.assign(doneHref));

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const input = event.currentTarget.elements.namedItem(name);
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    // The portal says what is wrong with a form without a file, and with one that is too large from the start.
    if (!file || file.size === 0 || file.size > MAX_FILE_BYTES) return;
    event.preventDefault();
    upload.start(file);
  };
  return (
    <PortalForm encType="multipart/form-data" onSubmit={onSubmit}>
      <FileField
        name={name}
        label={label}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
        errors={errors}
      />
      <div className="portal-upload" role="status">
        {upload.message && (
          <p className={upload.failed ? 'govuk-error-message' : 'govuk-body'} id={`${fieldId(name)}-progress`}>
            {upload.message}
          </p>
        )}
      </div>
      {upload.percent !== null && (
        <p className="govuk-body">
          <progress
            className="portal-upload__bar"
            max={100}
            value={upload.percent}
            aria-labelledby={`${fieldId(name)}-progress`}
          />{' '}
          <span aria-hidden="true">{`${upload.percent}%`}</span>
        </p>
      )}
      <SubmitButton>{submit}</SubmitButton>
      {upload.percent !== null && (
        <>
          {' '}
          <button type="button" className="govuk-button govuk-button--secondary" onClick={upload.stop}>
            {text('files.stop')}
          </button>
        </>
      )}
    </PortalForm>
  );
}
